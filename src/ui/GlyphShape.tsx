import type { ReactElement } from 'react'
import type { Shape } from './shape.ts'

/* Drawn in a box of 16 by 16 in the current colour. Open forms are stroked on the inside,
   so that open and filled forms have the same extent. */
const drawings: Readonly<Record<Shape, ReactElement>> = {
  disc: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  'half-disc': (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" />
    </>
  ),
  'quarter-disc': (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 8V2.4A5.6 5.6 0 0 1 13.6 8z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  'dotted-ring': (
    <circle
      cx="8"
      cy="8"
      r="5.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeDasharray="2.2 2.198"
    />
  ),
  'double-ring': (
    <>
      <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  target: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.8" fill="currentColor" />
    </>
  ),
  'split-disc': (
    <>
      <path d="M6.9 1.6a6.5 6.5 0 0 0 0 12.8z" fill="currentColor" />
      <path d="M9.9 2.6a5.7 5.7 0 0 1 0 10.8z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  square: <path d="M2 2h12v12H2z" fill="currentColor" />,
  'half-square': (
    <>
      <path d="M2.9 2.9h10.2v10.2H2.9z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M2.9 13.1V2.9l10.2 10.2z" fill="currentColor" />
    </>
  ),
  'open-square': <path d="M2.9 2.9h10.2v10.2H2.9z" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  'hatched-square': (
    <>
      <path d="M2.7 2.7h10.6v10.6H2.7z" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M2.7 6.7l4-4M2.7 10.7l8-8M3.7 13.3l9.6-9.6M7.7 13.3l5.6-5.6M11.7 13.3l1.6-1.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </>
  ),
  'split-square': (
    <>
      <path d="M2 2h5v12H2z" fill="currentColor" />
      <path d="M9.8 2.8h3.4v10.4H9.8z" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  'inlaid-square': <path d="M1 1h14v14H1zM8 3.4L3.4 8 8 12.6 12.6 8z" fill="currentColor" fillRule="evenodd" />,
  'framed-diamond': (
    <>
      <path d="M1.8 1.8h12.4v12.4H1.8z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 4.2L11.8 8 8 11.8 4.2 8z" fill="currentColor" />
    </>
  ),
  diamond: <path d="M8 .8L15.2 8 8 15.2.8 8z" fill="currentColor" />,
  'half-diamond': (
    <>
      <path d="M8 2l6 6-6 6-6-6z" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 2v12L2 8z" fill="currentColor" />
    </>
  ),
  'open-diamond': <path d="M8 2l6 6-6 6-6-6z" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  'triangle-up': <path d="M8 1.4L15 14H1z" fill="currentColor" />,
  'open-triangle-up': (
    <path d="M8 3.2l5.4 9.9H2.6z" fill="none" stroke="currentColor" strokeWidth="1.7" />
  ),
  'triangle-down': <path d="M8 14.6L1 2h14z" fill="currentColor" />,
  dash: <path d="M2 6.9h12v2.2H2z" fill="currentColor" />,
  'double-dash': <path d="M2 4.2h12v2.1H2zM2 9.7h12v2.1H2z" fill="currentColor" />,
  dots: (
    <>
      <circle cx="3" cy="8" r="1.5" fill="currentColor" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" />
      <circle cx="13" cy="8" r="1.5" fill="currentColor" />
    </>
  ),
  arch: <path d="M1.5 14V8a6.5 6.5 0 0 1 13 0v6z" fill="currentColor" />,
  shield: <path d="M2 2h12v5.5c0 3-2.2 5.2-6 7.2-3.8-2-6-4.2-6-7.2z" fill="currentColor" />,
  pill: <path d="M4.5 3.8h7a4.2 4.2 0 0 1 0 8.4h-7a4.2 4.2 0 0 1 0-8.4z" fill="currentColor" />,
  column: <path d="M4.8 1h6.4v14H4.8z" fill="currentColor" />,
  wedge: <path d="M2.5 1.5L14.8 8 2.5 14.5z" fill="currentColor" />,
}

interface GlyphShapeProps {
  shape: Shape
}

/** A mark's form alone, for use inside a drawing: 16 by 16, in the current colour. */
export function GlyphShape({ shape }: GlyphShapeProps) {
  return drawings[shape]
}

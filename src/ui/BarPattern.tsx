import type { ReactElement } from 'react'

export type Pattern = 'solid' | 'diagonal' | 'counter-diagonal' | 'dots' | 'horizontal' | 'vertical' | 'open'

const drawings: Readonly<Record<Pattern, ReactElement | null>> = {
  solid: <path d="M0 0h6v6H0z" fill="currentColor" />,
  diagonal: <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" stroke="currentColor" strokeWidth="1.8" />,
  'counter-diagonal': <path d="M4.5-1.5l3 3M0 0l6 6M-1.5 4.5l3 3" stroke="currentColor" strokeWidth="1.1" />,
  dots: <path d="M1 1h2v2H1zM4 4h2v2H4z" fill="currentColor" />,
  horizontal: <path d="M0 1h6v1.5H0zM0 4h6v1.5H0z" fill="currentColor" />,
  vertical: <path d="M1 0h2v6H1z" fill="currentColor" />,
  open: null,
}

interface BarPatternProps {
  id: string
  pattern: Pattern
}

/** A fill that tells by form what a colour tells by hue; `#id` in the current colour of where it is defined. */
export function BarPattern({ id, pattern }: BarPatternProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      {drawings[pattern]}
    </pattern>
  )
}

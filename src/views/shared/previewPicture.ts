import type { Tone } from '../../ui/tone.ts'
import type { PlacedMark } from './chart/placedMark.ts'

/** How wide a small picture is; it is drawn in pixels of the preview, whose margins it leaves free. */
export const previewRoom = 1056

/** The size of words in a small picture: what is left of them where the preview is shown small can still be read. */
export const previewWordSize = 23

/** A line of a small picture. */
export interface PreviewStroke {
  readonly key: string
  readonly d: string
  readonly tone: Tone | 'rule' | 'rule-strong'
  readonly width: number
  readonly isDashed?: boolean
}

/** Words of a small picture; y is that of their baseline. */
export interface PreviewWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly isStrong?: boolean
}

/** A part of a small picture, drawn from its own corner. */
export interface PreviewPanel {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Grounds, under everything else. */
  readonly areas: readonly string[]
  readonly strokes: readonly PreviewStroke[]
  readonly marks: readonly Pick<PlacedMark, 'key' | 'x' | 'y' | 'size' | 'shape' | 'tone'>[]
  readonly words: readonly PreviewWords[]
}

/** A small version of the picture of a page, as high as it says. */
export interface PreviewPicture {
  readonly height: number
  readonly panels: readonly PreviewPanel[]
}

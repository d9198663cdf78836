import type { Shape } from '../../../ui/shape.ts'
import type { Tone } from '../../../ui/tone.ts'

/** A mark of a picture where it stands, with its name in words. */
export interface PlacedMark {
  readonly key: string
  /** What it stands for, said in full: it is read out. */
  readonly name: string
  /** The middle, in units of the picture. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly shape: Shape
  readonly tone: Tone
  /** A ring around the mark: something is open there. */
  readonly open?: boolean
  /** Beside the matter that was chosen. */
  readonly faint?: boolean
}

/** Which way time runs in a picture. */
export type Flow = 'across' | 'down'

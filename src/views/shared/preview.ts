import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import type { Shape } from '../../ui/shape.ts'
import type { Tone } from '../../ui/tone.ts'
import type { PreviewPicture } from './previewPicture.ts'

/** A mark with its words, and what it is about where that is not said otherwise. */
export interface PreviewMark {
  readonly shape: Shape
  readonly tone: Tone
  readonly label: string
  readonly note?: string
}

/** What the picture of a page says where other sites show a link to it. */
export interface Preview {
  /** What kind of page it is, in a few words. */
  readonly kind: string
  readonly title: string
  /** The first words of what the page says; cut between words where they are too many. */
  readonly text: string
  readonly marks: readonly PreviewMark[]
  /** A small version of the picture of the page, in place of marks. */
  readonly picture?: PreviewPicture
}

/**
 * What the picture of a page says; `preview.ts` in the folder of its view. Null where the record was not public by the
 * day. Pages of a view without such a file show their title and description.
 */
export type PreviewOf = (model: Model, id: string, asOf: Day) => Preview | null

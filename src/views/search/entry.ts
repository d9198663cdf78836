import type { FindKind } from '../../state/findKinds.ts'

/** A text of a record in which words are looked for. */
export interface EntryText {
  readonly text: string
  /** How much a word found here counts. */
  readonly weight: number
  /** Shown with the result where it holds what was looked for; `quote` in the language given. */
  readonly shown?: 'text' | 'quote' | undefined
  readonly language?: string | undefined
  /** Words before it, where it is shown: `On`. */
  readonly lead?: string | undefined
}

/** Something that can be found. */
export interface Entry {
  readonly kind: FindKind
  readonly id: string
  readonly path: string
  readonly title: string
  /** Beside the title: a date, an office, a publisher. */
  readonly note?: string | undefined
  /** Whose mark stands beside it: the party that speaks. */
  readonly party?: string | undefined
  readonly texts: readonly EntryText[]
  /** Days and months it happened, was said, became public or is due, as exact as they are known. */
  readonly dates: readonly string[]
}

import type { Day } from '../../model/days.ts'
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
  /** When it became public, where that may be after the record. */
  readonly from?: Day | undefined
}

/** What is shown of something that was found. */
export interface Shown {
  readonly path: string
  readonly title: string
  /** Beside the title: a date, an office, a publisher. */
  readonly note?: string | undefined
  /** Whose mark stands beside it: the party that speaks. */
  readonly party?: string | undefined
}

/**
 * Something that can be found. What is not looked at for every search is made when it is asked for: those of a large
 * record would fill a phone.
 */
export interface Entry {
  readonly kind: FindKind
  readonly id: string
  /** The first day on which it is public; null for what is no part of the record. */
  readonly from: Day | null
  readonly shown: () => Shown
  readonly texts: () => readonly EntryText[]
  /** Days and months it happened, was said, became public or is due, as exact as they are known by a day. */
  readonly dates: (asOf: Day) => readonly string[]
}

/** Whether an entry was public by a day, or a text of an entry that was. */
export const isPublic = ({ from }: { readonly from?: Day | null | undefined }, asOf: Day): boolean => from === undefined || from === null || from <= asOf

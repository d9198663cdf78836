import type { Day } from '../../model/days.ts'
import { remember } from '../../model/rule/remember.ts'
import type { Model } from '../../model/types.ts'
import { claimEntries } from './claimEntries.ts'
import type { Entry } from './entry.ts'
import { eventEntries } from './eventEntries.ts'
import { pageEntries } from './pageEntries.ts'
import { partyEntries } from './partyEntries.ts'
import { sourceEntries } from './sourceEntries.ts'
import { termEntries } from './termEntries.ts'
import { type Word, wordsIn } from './wordsIn.ts'

/** An entry with the words of its texts. */
export interface IndexedEntry extends Entry {
  readonly words: readonly (readonly Word[])[]
}

/** What a search looks through. */
export interface SearchIndex {
  readonly entries: readonly IndexedEntry[]
  /** Every word that can be found, as compared. */
  readonly vocabulary: ReadonlySet<string>
}

/** Everything that can be found as of a day: nothing that was not public by then is among it. */
export const searchIndex = remember('searchIndex', (model: Model, asOf: Day): SearchIndex => {
  const entries = [
    ...pageEntries,
    ...termEntries(model, asOf),
    ...claimEntries(model, asOf),
    ...eventEntries(model, asOf),
    ...partyEntries(model, asOf),
    ...sourceEntries(model, asOf),
  ].map((entry) => ({ ...entry, words: entry.texts.map(({ text }) => wordsIn(text)) }))
  return { entries, vocabulary: new Set(entries.flatMap(({ words }) => words.flatMap((text) => text.map(({ word }) => word)))) }
})

import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { claimEntries } from './claimEntries.ts'
import type { Entry } from './entry.ts'
import { eventEntries } from './eventEntries.ts'
import { pageEntries } from './pageEntries.ts'
import { partyEntries } from './partyEntries.ts'
import { sourceEntries } from './sourceEntries.ts'
import { termEntries } from './termEntries.ts'
import { formsIn } from './wordsIn.ts'

/**
 * What a search looks through: everything that is ever public, whatever the day. Entries, their texts and the words of
 * those are numbered, and what is known of each stands under its number: objects for every word of a large record would
 * take more room than the record.
 */
export interface SearchIndex {
  readonly entries: readonly Entry[]
  /** Of each entry the number of its first text; one more at the end. */
  readonly firstText: readonly number[]
  readonly entryOf: readonly number[]
  /** How much a word in the text counts, and whether the text is public only from some day on. */
  readonly weight: readonly number[]
  readonly textFrom: readonly (Day | undefined)[]
  /** Of each text where its words begin in `words`; one more at the end. */
  readonly firstWord: readonly number[]
  readonly words: readonly number[]
  /** Every word that can be found, as compared, with its number. */
  readonly numberOf: ReadonlyMap<string, number>
  /** Of each word the texts that hold it, in their order, and the first day on which one of them is public. */
  readonly textsWith: readonly (readonly number[])[]
  readonly wordFrom: readonly string[]
}

/** Texts up to this many letters are kept while the index is made, as they may stand in it again. */
const longestKept = 120
/** Earlier than any day. */
const always = ''

function* steps(model: Model): Generator<undefined, SearchIndex> {
  const entries: Entry[] = [...pageEntries]
  for (const make of [termEntries, claimEntries, eventEntries, partyEntries, sourceEntries]) {
    for (const entry of make(model)) entries.push(entry)
    yield
  }
  const firstText: number[] = [0]
  const entryOf: number[] = []
  const weight: number[] = []
  const textFrom: (Day | undefined)[] = []
  const firstWord: number[] = [0]
  const words: number[] = []
  const numberOf = new Map<string, number>()
  const textsWith: number[][] = []
  const wordFrom: string[] = []
  // Names, offices, labels and titles of terms stand in the entries of many statements.
  const kept = new Map<string, readonly number[]>()
  const numbersIn = (text: string): readonly number[] => {
    const found = kept.get(text)
    if (found !== undefined) return found
    const numbers = formsIn(text).map((word) => {
      const known = numberOf.get(word)
      if (known !== undefined) return known
      numberOf.set(word, numberOf.size)
      return numberOf.size - 1
    })
    if (text.length <= longestKept) kept.set(text, numbers)
    return numbers
  }
  for (const [at, entry] of entries.entries()) {
    for (const { text, weight: counts, from } of entry.texts()) {
      const textAt = entryOf.length
      const publicFrom = from !== undefined && (entry.from === null || from > entry.from) ? from : (entry.from ?? always)
      for (const number of numbersIn(text)) {
        const texts = textsWith[number]
        words.push(number)
        if (texts === undefined) {
          textsWith[number] = [textAt]
          wordFrom[number] = publicFrom
        } else {
          if (texts.at(-1) !== textAt) texts.push(textAt)
          if (publicFrom < (wordFrom[number] ?? always)) wordFrom[number] = publicFrom
        }
      }
      entryOf.push(at)
      weight.push(counts)
      textFrom.push(from)
      firstWord.push(words.length)
    }
    firstText.push(entryOf.length)
    yield
  }
  return { entries, firstText, entryOf, weight, textFrom, firstWord, words, numberOf, textsWith, wordFrom }
}

interface Making {
  readonly steps: Generator<undefined, SearchIndex>
  made: SearchIndex | null
  waiting: Promise<void> | null
}

const making = new WeakMap<Model, Making>()

function makingOf(model: Model): Making {
  const known = making.get(model)
  if (known !== undefined) return known
  const begun: Making = { steps: steps(model), made: null, waiting: null }
  making.set(model, begun)
  return begun
}

/** Goes on until the index is there or so many steps are taken. */
function goOn(index: Making, most: number): void {
  for (let taken = 0; index.made === null && taken < most; taken += 1) {
    const step = index.steps.next()
    if (step.done === true) index.made = step.value
  }
}

/** Whether the record is about as large as our own, which is indexed at once. */
const isSmall = ({ terms, claims, events, sources }: Model): boolean => terms.length + claims.length + events.length + sources.length <= 2000
/**
 * Of a larger record, so many entries at a time: a third of a frame. A browser lets some milliseconds go by between two
 * slices, so that with smaller ones most of the time would be waiting.
 */
const slice = 250

async function goOnInSlices(index: Making): Promise<void> {
  while (index.made === null) {
    // Lets the browser answer to the reader.
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    goOn(index, slice)
  }
}

/** Begins to index the record, a slice at a time: whoever opens the page is going to search. */
export function prepareIndex(model: Model): Promise<void> {
  const index = makingOf(model)
  return (index.waiting ??= goOnInSlices(index))
}

/** What a search of the record has to wait for: null once the index is there, which it is at once unless the record is large. */
export function indexing(model: Model): Promise<void> | null {
  const index = makingOf(model)
  if (index.waiting === null && isSmall(model)) goOn(index, Number.POSITIVE_INFINITY)
  return index.made === null ? (index.waiting ??= goOnInSlices(index)) : null
}

/** What a search of the record looks through. Made to its end where it is not there yet. */
export function searchIndex(model: Model): SearchIndex {
  const index = makingOf(model)
  goOn(index, Number.POSITIVE_INFINITY)
  if (index.made === null) throw new Error('The index of the search was not made.')
  return index.made
}

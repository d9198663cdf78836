import type { Day } from '../../model/days.ts'
import { keyed } from '../../model/keyed.ts'
import { type Steps, finish, inSteps } from '../../model/steps.ts'
import type { Model } from '../../model/types.ts'
import { finishInSlices } from '../../state/finishInSlices.ts'
import { listSources } from '../shared/sourceUse.ts'
import { claimEntries } from './claimEntries.ts'
import type { Entry, EntryText } from './entry.ts'
import { eventEntries } from './eventEntries.ts'
import { type GrowingNumbers, growingNumbers } from './growingNumbers.ts'
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
  readonly firstText: Uint32Array
  readonly entryOf: Uint32Array
  /** Of each text its place in `sorts`. */
  readonly sortOf: Uint32Array
  readonly sorts: readonly TextSort[]
  /** Of each text where its words begin in `words`; one more at the end. */
  readonly firstWord: Uint32Array
  /** In pieces of `pieceBits`. */
  readonly words: readonly Uint32Array[]
  /** Every word that can be found, as compared, with its number. */
  readonly numberOf: ReadonlyMap<string, number>
  /** Of each word the texts that hold it, in their order and in pieces, and the first day on which one of them is public. */
  readonly textsWith: readonly (readonly Uint32Array[])[]
  readonly wordFrom: readonly string[]
}

/** What is the same of very many texts: how much a word in them counts, and whether they are public only from some day on. */
type TextSort = Pick<EntryText, 'weight' | 'from'>

/** Texts up to this many letters are kept while the index is made, as they may stand in it again. */
const longestKept = 120
/** So many entries take a millisecond or two. */
const entriesAtATime = 25
/** The room that the texts of a word begin with: most words are in few. */
const few = 8
/** Earlier than any day. */
const always = ''

function* stepsOf(model: Model): Steps<SearchIndex> {
  const entries: Entry[] = [...pageEntries]
  const listed = yield* listSources(model)
  for (const made of [termEntries(model), claimEntries(model), eventEntries(model), partyEntries(model), sourceEntries(listed)]) {
    yield* inSteps(made, (entry) => entries.push(entry))
  }
  const [firstText, entryOf, sortOf, firstWord, words] = [growingNumbers(), growingNumbers(), growingNumbers(), growingNumbers(), growingNumbers()]
  const sorts: TextSort[] = []
  const sortNumber = keyed((weight: number) => keyed((from: Day | undefined) => sorts.push({ weight, from }) - 1))
  const numberOf = new Map<string, number>()
  const textsWith: GrowingNumbers[] = []
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
  const take = (entry: Entry): void => {
    const at = firstText.length()
    firstText.push(entryOf.length())
    for (const { text, weight: counts, from } of entry.texts()) {
      const textAt = entryOf.length()
      firstWord.push(words.length())
      const publicFrom = from !== undefined && (entry.from === null || from > entry.from) ? from : (entry.from ?? always)
      for (const number of numbersIn(text)) {
        const texts = textsWith[number]
        words.push(number)
        if (texts === undefined) {
          textsWith[number] = growingNumbers(few)
          textsWith[number].push(textAt)
          wordFrom[number] = publicFrom
        } else {
          if (texts.last() !== textAt) texts.push(textAt)
          if (publicFrom < (wordFrom[number] ?? always)) wordFrom[number] = publicFrom
        }
      }
      entryOf.push(at)
      sortOf.push(sortNumber(counts)(from))
    }
  }
  yield* inSteps(entries, take, entriesAtATime)
  firstText.push(entryOf.length())
  firstWord.push(words.length())
  const inPieces: (readonly Uint32Array[])[] = []
  yield* inSteps(textsWith, (texts) => inPieces.push(texts.pieces()))
  return {
    entries,
    firstText: firstText.joined(),
    entryOf: entryOf.joined(),
    sortOf: sortOf.joined(),
    sorts,
    firstWord: firstWord.joined(),
    words: words.pieces(),
    numberOf,
    textsWith: inPieces,
    wordFrom,
  }
}

interface Making {
  made: SearchIndex | null
  waiting: Promise<void> | null
}

const making = new WeakMap<Model, Making>()

function makingOf(model: Model): Making {
  const known = making.get(model)
  if (known !== undefined) return known
  const begun: Making = { made: null, waiting: null }
  making.set(model, begun)
  return begun
}

/** Whether the record is about as large as our own, which is indexed at once. */
const isSmall = ({ terms, claims, events, sources }: Model): boolean => terms.length + claims.length + events.length + sources.length <= 2000

/** Begins to index the record, a slice at a time: whoever opens the page is going to search. */
export function prepareIndex(model: Model): Promise<void> {
  const index = makingOf(model)
  index.waiting ??= finishInSlices(stepsOf(model)).then((made) => {
    index.made = made
  })
  return index.waiting
}

/** What a search of the record has to wait for: null once the index is there, which it is at once unless the record is large. */
export function indexing(model: Model): Promise<void> | null {
  const index = makingOf(model)
  if (index.made !== null) return null
  if (index.waiting !== null || !isSmall(model)) return prepareIndex(model)
  index.made = finish(stepsOf(model))
  return null
}

/** What looks through the record at once, whether it has been indexed or not. */
export function searchIndex(model: Model): SearchIndex {
  const index = makingOf(model)
  return (index.made ??= finish(stepsOf(model)))
}

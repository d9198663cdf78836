import { distance } from 'fastest-levenshtein'
import { spelling, spellingsFrom } from './spellings.ts'
import { lookUpForm, type Word, wordsAsked } from './wordsIn.ts'

/** A word of the search and the words of the record that answer to it, each with how well. */
export interface Wanted {
  /** As the reader typed it. */
  readonly typed: string
  readonly found: ReadonlyMap<string, Grade>
  /** Where nothing on record begins with it: what was looked for instead, nearest first. */
  readonly instead: readonly string[]
}

/** Words that say nothing of what is looked for. */
const empty = new Set(
  'a an the of to in on at by for and or is are was were be been do did does has have had with from about that this these those who whom what when which how why where not it its their they there any all al el as said say says'.split(' '),
)

/** From how many letters on a word may be the beginning of another, and from how many it may be mistyped. */
const [leastBegun, leastMistyped] = [3, 4]
/** How well a word answers that only begins with what was typed, and one that was perhaps meant. */
export const [begins, mistyped] = [0.7, 0.5] as const
/** How well a word of the record answers to one of the search: 1 is the word itself. */
export type Grade = 1 | typeof begins | typeof mistyped

/** How many slips a word of its length may hold. */
const slipsIn = (word: string): number => (word.length < 6 ? 1 : 2)
const isNumber = (word: string): boolean => /^\d+$/.test(word)

/** The word itself and, from a few letters on, those that begin with it: the last may be begun with two. */
function exactOrBegun(typed: string, vocabulary: ReadonlySet<string>, isLast: boolean): ReadonlyMap<string, Grade> {
  const form = lookUpForm(typed)
  const found = new Map<string, Grade>()
  // A name that is whole in one of its spellings is begun by what its form begins, whichever was typed.
  const begun = spelling(typed) ?? typed
  const least = isLast && !vocabulary.has(form) ? leastBegun - 1 : leastBegun
  if (begun.length >= least && !isNumber(typed)) {
    for (const known of vocabulary) if (known.startsWith(begun) || known.startsWith(form)) found.set(known, begins)
    for (const known of spellingsFrom(begun)) if (vocabulary.has(known)) found.set(known, begins)
  }
  return vocabulary.has(form) ? found.set(form, 1) : found
}

/** Words a slip of the hand away, nearest first. */
function nearest(typed: string, vocabulary: ReadonlySet<string>, slips: number): readonly string[] {
  const near = [...vocabulary]
    .filter((known) => !isNumber(known) && Math.abs(known.length - typed.length) <= slips)
    .map((known) => ({ known, far: distance(typed, known) + (known[0] === typed[0] ? 0 : 0.5) }))
    .filter(({ far }) => far <= slips + 0.5)
    .toSorted((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1))
  const least = near[0]?.far ?? 0
  return near.filter(({ far }) => far <= least).map(({ known }) => known)
}

function wanted({ word }: Word, typed: string, vocabulary: ReadonlySet<string>, isLast: boolean): Wanted {
  const found = exactOrBegun(word, vocabulary, isLast)
  // A name in one of its spellings is known to the list even where the record does not hold it: no slip of the hand.
  if (found.size > 0 || word.length < leastMistyped || isNumber(word) || spelling(word) !== undefined) return { typed, found, instead: [] }
  const instead = nearest(lookUpForm(word), vocabulary, slipsIn(word)).slice(0, 3)
  return { typed, found: new Map(instead.map((known) => [known, mistyped])), instead }
}

/** What a search asks for, word by word; words that say nothing are left out. */
export function lookUp(search: string, vocabulary: ReadonlySet<string>): readonly Wanted[] {
  const telling = wordsAsked(search).filter(({ word }) => !empty.has(word))
  return telling.map((item, at) => wanted(item, search.slice(item.start, item.end), vocabulary, at === telling.length - 1))
}

/** Words on record that come nearest to those of a search for which nothing was found. */
export function nearestWords(search: string, vocabulary: ReadonlySet<string>, most: number): readonly string[] {
  return wordsAsked(search)
    .filter(({ word }) => word.length >= leastMistyped && !isNumber(word))
    .flatMap(({ word }) => nearest(lookUpForm(word), vocabulary, Math.ceil(word.length / 2)).slice(0, 3))
    .slice(0, most)
}

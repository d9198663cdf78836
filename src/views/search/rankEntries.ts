import type { Day } from '../../model/days.ts'
import { recent } from '../../model/rule/recent.ts'
import type { FindKind } from '../../state/findKinds.ts'
import { type Entry, isPublic } from './entry.ts'
import { pieceBits, pieceMask } from './growingNumbers.ts'
import { begins, mistyped, type Wanted } from './lookUp.ts'
import type { SearchIndex } from './searchIndex.ts'
import { kindWords } from './searchKinds.ts'

/** What was found of the words, kind by kind; the kind with the best find first. */
export interface Ranked {
  readonly groups: readonly RankedGroup[]
  /** How many of the words those hold that are given: the most that any holds. */
  readonly held: number
}

/** What is asked of an entry beside the words; null where it is nothing. */
type IsAsked = ((entry: Entry) => boolean) | null

/** The finds of one kind. */
export interface RankedGroup {
  readonly kind: FindKind
  readonly count: number
  /** The best of them, the best first; all where it is not said how many. To put many in order takes time. */
  readonly best: (most?: number) => readonly Entry[]
}

/** A text of this many words counts half as much as one of a single word. */
const halfAt = 40
/** What a word counts in the texts beside the one in which it counts most. */
const beside = 0.3
/** What each pair of words counts that stand together as they were typed. */
const aPair = 0.15
/** From which weight on a text is a name; and how much more counts a record whose whole name was asked for. */
const [nameFrom, wholeName] = [3, 2]

/** The grades of an answer as `lookUp` gives them, so that one fits into a byte. */
const grades = [0, mistyped, begins, 1] as const

/** Of each word of the record, by its number, how well it answers to one word of the search: a place in `grades`. */
function answering({ numberOf }: SearchIndex, { found }: Wanted): Uint8Array {
  const words = new Uint8Array(numberOf.size)
  for (const [word, how] of found) {
    const number = numberOf.get(word)
    if (number !== undefined) words[number] = grades.indexOf(how)
  }
  return words
}

// The loops below go through every text of a record; an iterator would take ten times as long.

/** How much a word counts in a text of each sort; 0 in those that were not public by the day. */
const weightsBy = ({ sorts }: SearchIndex, asOf: Day): Float64Array =>
  Float64Array.from(sorts, ({ weight, from }) => (from === undefined || from <= asOf ? weight : 0))

/** How well a word is held by each entry, by its number: most of all by the text in which it counts most. */
function weightsOf(index: SearchIndex, found: Uint8Array, isIn: Uint8Array, counts: Float64Array): Float64Array {
  const { entryOf, firstWord, sortOf, textsWith } = index
  const best = new Uint8Array(entryOf.length)
  for (let word = 0; word < found.length; word += 1) {
    const grade = found[word] ?? 0
    if (grade === 0) continue
    for (const texts of textsWith[word] ?? []) {
      for (let at = 0; at < texts.length; at += 1) {
        const text = texts[at] ?? 0
        if (grade > (best[text] ?? 0)) best[text] = grade
      }
    }
  }
  const most = new Float64Array(isIn.length)
  const sums = new Float64Array(isIn.length)
  for (let text = 0; text < best.length; text += 1) {
    const grade = best[text] ?? 0
    if (grade === 0) continue
    const entry = entryOf[text] ?? 0
    if (isIn[entry] === 0) continue
    const length = (firstWord[text + 1] ?? 0) - (firstWord[text] ?? 0)
    const own = ((grades[grade] ?? 0) * (counts[sortOf[text] ?? 0] ?? 0)) / (1 + length / halfAt)
    if (own > (most[entry] ?? 0)) most[entry] = own
    sums[entry] = (sums[entry] ?? 0) + own
  }
  for (let entry = 0; entry < most.length; entry += 1) {
    const own = most[entry] ?? 0
    most[entry] = own + beside * ((sums[entry] ?? 0) - own)
  }
  return most
}

/** The word at a place, by its number. */
const wordAt = (words: SearchIndex['words'], place: number): number => words[place >>> pieceBits]?.[place & pieceMask] ?? 0

/** Whether a text of an entry that was public holds two words right after one another. */
function holdsPair({ firstText, firstWord, sortOf, words }: SearchIndex, entry: number, [one, next]: readonly [Uint8Array, Uint8Array], counts: Float64Array): boolean {
  const end = firstText[entry + 1] ?? 0
  for (let text = firstText[entry] ?? 0; text < end; text += 1) {
    if (counts[sortOf[text] ?? 0] === 0) continue
    const to = firstWord[text + 1] ?? 0
    let isAfterOne = false
    for (let place = firstWord[text] ?? 0; place < to; place += 1) {
      const word = wordAt(words, place)
      if (isAfterOne && next[word] !== 0) return true
      isAfterOne = one[word] !== 0
    }
  }
  return false
}

/** Whether every word from one place to before another is one of those asked for, as it was typed. */
function areAsked({ words }: SearchIndex, from: number, to: number, found: readonly Uint8Array[]): boolean {
  for (let place = from; place < to; place += 1) {
    const word = wordAt(words, place)
    let isAsked = false
    for (const each of found) isAsked ||= each[word] === grades.length - 1
    if (!isAsked) return false
  }
  return true
}

/** Whether the words asked for are all of a name, or more. */
function isNamed(index: SearchIndex, entry: number, found: readonly Uint8Array[], counts: Float64Array): boolean {
  const { firstText, firstWord, sortOf } = index
  const end = firstText[entry + 1] ?? 0
  for (let text = firstText[entry] ?? 0; text < end; text += 1) {
    if ((counts[sortOf[text] ?? 0] ?? 0) < nameFrom) continue
    const [from, to] = [firstWord[text] ?? 0, firstWord[text + 1] ?? 0]
    if (from < to && areAsked(index, from, to, found)) return true
  }
  return false
}

/** Which entries were public by the day and are asked for, by their numbers, and how many. */
interface EntriesIn {
  readonly isIn: Uint8Array
  readonly total: number
}

function entriesThat({ entries }: SearchIndex, is: (entry: Entry) => boolean): EntriesIn {
  const isIn = new Uint8Array(entries.length)
  let total = 0
  let at = 0
  for (const entry of entries) {
    if (is(entry)) {
      isIn[at] = 1
      total += 1
    }
    at += 1
  }
  return { isIn, total }
}

const onDays = recent<EntriesIn>(2)

/** Those of a day are the same for every letter that is typed on it, unless a date is asked for. */
const entriesIn = (index: SearchIndex, asOf: Day, isAsked: IsAsked): EntriesIn =>
  isAsked === null
    ? onDays(index, asOf, () => entriesThat(index, (entry) => isPublic(entry, asOf)))
    : entriesThat(index, (entry) => isPublic(entry, asOf) && isAsked(entry))

/** The best so many of some entries, by their numbers: the first of those that score alike. */
function bestOf(numbers: readonly number[], scores: Float64Array, most: number): readonly number[] {
  const isBetter = (a: number, b: number): boolean => (scores[a] ?? 0) > (scores[b] ?? 0)
  const best: number[] = []
  for (const number of numbers) {
    const last = best.at(-1)
    if (best.length >= most && (last === undefined || !isBetter(number, last))) continue
    const place = best.findIndex((other) => isBetter(number, other))
    best.splice(place === -1 ? best.length : place, 0, number)
    if (best.length > most) best.pop()
  }
  return best
}

/** The entries that hold most of the words; a rare word counts more than one that is everywhere. */
export function rankEntries(index: SearchIndex, wanted: readonly Wanted[], asOf: Day, isAsked: IsAsked): Ranked {
  const { entries } = index
  const { isIn, total } = entriesIn(index, asOf, isAsked)
  const counts = weightsBy(index, asOf)
  const found = wanted.map((each) => answering(index, each))
  const weights = found.map((each) => weightsOf(index, each, isIn, counts))
  const pairs = found.slice(1).map((next, at) => [found[at] ?? next, next] as const)
  const holds = new Uint8Array(entries.length)
  const rarity = weights.map((column) => {
    let holding = 0
    for (let entry = 0; entry < column.length; entry += 1) {
      if (column[entry] === 0) continue
      holding += 1
      holds[entry] = (holds[entry] ?? 0) + 1
    }
    return Math.log(1 + total / Math.max(1, holding))
  })
  const held = Math.max(0, ...wanted.map((_, at) => (holds.includes(at + 1) ? at + 1 : 0)))
  const scores = new Float64Array(entries.length)
  const byKind = new Map<FindKind, number[]>()
  for (let at = 0; at < holds.length; at += 1) {
    if (held === 0 || holds[at] !== held) continue
    const kind = entries[at]?.kind ?? 'page'
    let sum = 0
    for (let word = 0; word < weights.length; word += 1) sum += (weights[word]?.[at] ?? 0) * (rarity[word] ?? 0)
    let together = 0
    for (const pair of pairs) if (holdsPair(index, at, pair, counts)) together += 1
    const whole = isNamed(index, at, found, counts) ? wholeName : 1
    scores[at] = sum * (1 + aPair * together) * whole * kindWords[kind].rank
    const own = byKind.get(kind)
    if (own === undefined) byKind.set(kind, [at])
    else own.push(at)
  }
  const groups = [...byKind].map(([kind, numbers]) => {
    const [first = 0] = bestOf(numbers, scores, 1)
    const all = () => numbers.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    const best = (most?: number) => (most === undefined ? all() : bestOf(numbers, scores, most)).flatMap((at) => entries[at] ?? [])
    return { kind, count: numbers.length, best, first }
  })
  return { groups: groups.sort((a, b) => (scores[b.first] ?? 0) - (scores[a.first] ?? 0) || a.first - b.first), held }
}

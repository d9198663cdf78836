import type { Day } from '../../model/days.ts'
import type { FindKind } from '../../state/findKinds.ts'
import { type Entry, isPublic } from './entry.ts'
import { begins, mistyped, type Wanted } from './lookUp.ts'
import type { SearchIndex } from './searchIndex.ts'
import { kindWords } from './searchKinds.ts'

/** What was found of the words, kind by kind; the kind with the best find first. */
export interface Ranked {
  readonly groups: readonly RankedGroup[]
  /** How many of the words those hold that are given: the most that any holds. */
  readonly held: number
}

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
const together = 0.15
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

/** How well a word is held by each entry, by its number: most of all by the text in which it counts most. */
function weightsOf(index: SearchIndex, found: Uint8Array, isIn: Uint8Array, asOf: Day): Float64Array {
  const { entryOf, firstWord, textFrom, textsWith, weight } = index
  const best = new Uint8Array(entryOf.length)
  for (let word = 0; word < found.length; word += 1) {
    const grade = found[word] ?? 0
    if (grade === 0) continue
    for (const text of textsWith[word] ?? []) if (grade > (best[text] ?? 0)) best[text] = grade
  }
  const most = new Float64Array(isIn.length)
  const sums = new Float64Array(isIn.length)
  for (let text = 0; text < best.length; text += 1) {
    const grade = best[text] ?? 0
    if (grade === 0) continue
    const entry = entryOf[text] ?? 0
    if (isIn[entry] === 0 || (textFrom[text] ?? '') > asOf) continue
    const length = (firstWord[text + 1] ?? 0) - (firstWord[text] ?? 0)
    const own = ((grades[grade] ?? 0) * (weight[text] ?? 0)) / (1 + length / halfAt)
    if (own > (most[entry] ?? 0)) most[entry] = own
    sums[entry] = (sums[entry] ?? 0) + own
  }
  for (let entry = 0; entry < most.length; entry += 1) {
    const own = most[entry] ?? 0
    most[entry] = own + beside * ((sums[entry] ?? 0) - own)
  }
  return most
}

/** Whether any text of an entry that was public holds what is looked for, from the number of its first word to that after its last. */
function someText(index: SearchIndex, entry: number, asOf: Day, holds: (text: number, from: number, to: number) => boolean): boolean {
  const { firstText, firstWord, textFrom } = index
  for (let text = firstText[entry] ?? 0; text < (firstText[entry + 1] ?? 0); text += 1) {
    if ((textFrom[text] ?? '') <= asOf && holds(text, firstWord[text] ?? 0, firstWord[text + 1] ?? 0)) return true
  }
  return false
}

/** How many of the words stand right after the one typed before them, in any one text. */
function pairsIn(index: SearchIndex, entry: number, found: readonly Uint8Array[], asOf: Day): number {
  const { words } = index
  return found.slice(1).filter((word, at) => {
    const before = found[at]
    return someText(index, entry, asOf, (_, from, to) => {
      for (let place = from + 1; place < to; place += 1) {
        if (before?.[words[place - 1] ?? 0] !== 0 && word[words[place] ?? 0] !== 0) return true
      }
      return false
    })
  }).length
}

/** Whether the words asked for are all of a name, or more. */
const isNamed = (index: SearchIndex, entry: number, found: readonly Uint8Array[], asOf: Day): boolean =>
  someText(index, entry, asOf, (text, from, to) => {
    if ((index.weight[text] ?? 0) < nameFrom || from === to) return false
    for (let place = from; place < to; place += 1) {
      const own = index.words[place] ?? 0
      if (!found.some((word) => word[own] === grades.length - 1)) return false
    }
    return true
  })

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
export function rankEntries(index: SearchIndex, wanted: readonly Wanted[], asOf: Day, isAsked: (entry: Entry) => boolean): Ranked {
  const { entries } = index
  const isIn = new Uint8Array(entries.length)
  let total = 0
  for (const [at, entry] of entries.entries()) {
    if (!isPublic(entry, asOf) || !isAsked(entry)) continue
    isIn[at] = 1
    total += 1
  }
  const found = wanted.map((each) => answering(index, each))
  const weights = found.map((each) => weightsOf(index, each, isIn, asOf))
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
  for (const [at, { kind }] of entries.entries()) {
    if (held === 0 || holds[at] !== held) continue
    const sum = weights.reduce((so, column, word) => so + (column[at] ?? 0) * (rarity[word] ?? 0), 0)
    const whole = isNamed(index, at, found, asOf) ? wholeName : 1
    scores[at] = sum * (1 + together * pairsIn(index, at, found, asOf)) * whole * kindWords[kind].rank
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

import type { Wanted } from './lookUp.ts'
import type { IndexedEntry } from './searchIndex.ts'
import { kindWords } from './searchKinds.ts'

/** An entry that was found, with how well it fits. */
export interface Ranked {
  readonly entry: IndexedEntry
  readonly score: number
  /** How many of the words it holds. */
  readonly held: number
}

/** A text of this many words counts half as much as one of a single word. */
const halfAt = 40
/** What a word counts in the texts beside the one in which it counts most. */
const beside = 0.3
/** What each pair of words counts that stand together as they were typed. */
const together = 0.15
/** From which weight on a text is a name; and how much more counts a record whose whole name was asked for. */
const [nameFrom, wholeName] = [3, 2]

/** How well a word is held by an entry: most of all by the text in which it counts most. */
function weightIn({ texts, words }: IndexedEntry, found: ReadonlyMap<string, number>): number {
  const weights = texts.map(({ weight }, at) => {
    const own = words[at] ?? []
    const best = own.reduce((most, { word }) => Math.max(most, found.get(word) ?? 0), 0)
    return (best * weight) / (1 + own.length / halfAt)
  })
  const most = Math.max(...weights)
  return most + beside * (weights.reduce((sum, weight) => sum + weight, 0) - most)
}

/** How many of the words stand right after the one typed before them, in any one text. */
function pairsIn({ words }: IndexedEntry, wanted: readonly Wanted[]): number {
  return wanted.slice(1).filter(({ found }, at) => {
    const before = wanted[at]?.found
    return words.some((text) => text.some(({ word }, place) => (before?.has(word) ?? false) && found.has(text[place + 1]?.word ?? '')))
  }).length
}

/** Whether the words asked for are all of a name, or more. */
const isNamed = ({ texts, words }: IndexedEntry, wanted: readonly Wanted[]): boolean =>
  texts.some(({ weight }, at) => {
    const own = words[at] ?? []
    return weight >= nameFrom && own.length > 0 && own.every(({ word }) => wanted.some(({ found }) => found.get(word) === 1))
  })

/** The entries that hold any of the words, the best first; a rare word counts more than one that is everywhere. */
export function rankEntries(entries: readonly IndexedEntry[], wanted: readonly Wanted[]): readonly Ranked[] {
  const weights = wanted.map(({ found }) => entries.map((entry) => weightIn(entry, found)))
  const rarity = weights.map((column) => Math.log(1 + entries.length / Math.max(1, column.filter((weight) => weight > 0).length)))
  return entries
    .flatMap((entry, row) => {
      const own = weights.map((column) => column[row] ?? 0)
      const held = own.filter((weight) => weight > 0).length
      if (held === 0) return []
      const sum = own.reduce((total, weight, at) => total + weight * (rarity[at] ?? 0), 0)
      const whole = isNamed(entry, wanted) ? wholeName : 1
      return [{ entry, held, score: sum * (1 + together * pairsIn(entry, wanted)) * whole * kindWords[entry.kind].rank }]
    })
    .toSorted((a, b) => b.held - a.held || b.score - a.score)
}

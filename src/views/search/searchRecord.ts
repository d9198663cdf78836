import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { type FindKind, findKinds } from '../../state/findKinds.ts'
import { type AskedList, askedLists } from './askedLists.ts'
import { dateAsked, isOn } from './dateAsked.ts'
import { type DayFound, daysFound } from './daysFound.ts'
import { lookUp, nearestWords, type Wanted } from './lookUp.ts'
import { rankEntries } from './rankEntries.ts'
import { type IndexedEntry, searchIndex } from './searchIndex.ts'

/** The finds of one kind, the best first. */
export interface SearchGroup {
  readonly kind: FindKind
  readonly entries: readonly IndexedEntry[]
}

/** What was found. */
export interface Finds {
  /** Lists that answer a question, such as the allegations with no answer on record. */
  readonly lists: readonly AskedList[]
  /** The day that was asked for, or the named days of a month. */
  readonly days: readonly DayFound[]
  /** The group with the best find first. */
  readonly groups: readonly SearchGroup[]
}

/** What a search comes to. */
export interface SearchAnswer extends Finds {
  /** How many lists, days and records. */
  readonly total: number
  readonly wanted: readonly Wanted[]
  /** How many of the words each find holds, where no record holds all of them. */
  readonly heldOf: number | null
  /** Where nothing was found: words on record that come near. */
  readonly near: readonly string[]
}

const offered = 5

/** The finds in groups; a group stands where its best find does. */
function inGroups(entries: readonly IndexedEntry[]): readonly SearchGroup[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
}

const orderOf = ({ kind }: IndexedEntry): number => findKinds.indexOf(kind)

/**
 * Looks for words, names, numbers, dates and a few questions in everything that was public by the day. A find holds all
 * of the words; where none does, those are given that hold most of them.
 */
export function searchRecord(model: Model, search: string, asOf: Day): SearchAnswer {
  const { entries, vocabulary } = searchIndex(model, asOf)
  const date = dateAsked(model, search)
  const wanted = lookUp(date === null ? search : date.rest, vocabulary)
  const inTime = date === null ? entries : entries.filter(({ dates }) => dates.some((each) => isOn(date.date, each)))
  const ranked = rankEntries(inTime, wanted)
  const held = ranked[0]?.held ?? 0
  const found =
    wanted.length === 0 && date !== null
      ? inTime.toSorted((a, b) => orderOf(a) - orderOf(b))
      : ranked.filter((each) => each.held === held).map(({ entry }) => entry)
  const lists = askedLists(model, search, asOf)
  const days = date === null ? [] : daysFound(model, date.date, asOf)
  const total = lists.length + days.length + found.length
  return {
    lists,
    days,
    groups: inGroups(found),
    total,
    wanted,
    heldOf: held > 0 && held < wanted.length ? held : null,
    near: total === 0 ? nearestWords(search, vocabulary, offered) : [],
  }
}

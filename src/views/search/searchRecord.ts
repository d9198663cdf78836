import type { Day } from '../../model/days.ts'
import { recent } from '../../model/rule/recent.ts'
import type { Model } from '../../model/types.ts'
import { findKinds } from '../../state/findKinds.ts'
import { type AskedList, askedLists } from './askedLists.ts'
import { dateAsked, isOn } from './dateAsked.ts'
import { type DayFound, daysFound } from './daysFound.ts'
import { type Entry, isPublic } from './entry.ts'
import { lookUp, nearestWords, type Wanted } from './lookUp.ts'
import { type RankedGroup, rankEntries } from './rankEntries.ts'
import { type SearchIndex, searchIndex } from './searchIndex.ts'

/** What was found. */
export interface Finds {
  /** Lists that answer a question, such as the allegations with no answer on record. */
  readonly lists: readonly AskedList[]
  /** The day that was asked for, or the named days of a month. */
  readonly days: readonly DayFound[]
  /** The group with the best find first. */
  readonly groups: readonly RankedGroup[]
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

/** Everything of a date, kind by kind, as it stands in the record. */
const groupsOn = ({ entries }: SearchIndex, asOf: Day, isAsked: (entry: Entry) => boolean): readonly RankedGroup[] => {
  const found = entries.filter((entry) => isPublic(entry, asOf) && isAsked(entry))
  return findKinds.flatMap((kind) => {
    const own = found.filter((entry) => entry.kind === kind)
    return own.length === 0 ? [] : [{ kind, count: own.length, best: (most?: number) => own.slice(0, most) }]
  })
}

const onDays = recent<ReadonlySet<string>>(2)

/** The words that could be found on a day: the same for every letter that is typed on it. */
const vocabularyBy = (index: SearchIndex, asOf: Day): ReadonlySet<string> =>
  onDays(index, asOf, () => {
    const words = new Set<string>()
    for (const [word, number] of index.numberOf) if ((index.wordFrom[number] ?? '') <= asOf) words.add(word)
    return words
  })

/**
 * Looks for words, names, numbers, dates and a few questions in everything that was public by the day. A find holds all
 * of the words; where none does, those are given that hold most of them.
 */
export function searchRecord(model: Model, search: string, asOf: Day): SearchAnswer {
  const index = searchIndex(model)
  const vocabulary = vocabularyBy(index, asOf)
  const date = dateAsked(model, search)
  const wanted = lookUp(date === null ? search : date.rest, vocabulary)
  const isAsked = date === null ? null : (entry: Entry): boolean => entry.dates(asOf).some((each) => isOn(date.date, each))
  const ranked = rankEntries(index, wanted, asOf, isAsked)
  const { held } = ranked
  const groups = wanted.length === 0 && isAsked !== null ? groupsOn(index, asOf, isAsked) : ranked.groups
  const lists = askedLists(model, search, asOf)
  const days = date === null ? [] : daysFound(model, date.date, asOf)
  const total = groups.reduce((sum, { count }) => sum + count, lists.length + days.length)
  return {
    lists,
    days,
    groups,
    total,
    wanted,
    heldOf: held > 0 && held < wanted.length ? held : null,
    near: total === 0 ? nearestWords(search, vocabulary, offered) : [],
  }
}

import { lastDayOf } from '../../model/days.ts'
import { remember } from '../../model/rule/remember.ts'
import type { Model, Source } from '../../model/types.ts'
import type { SortOrder } from '../../state/sortOrders.ts'
import { sourceKindWords } from '../../text/labels/recordWords.ts'
import type { UsedSource } from '../shared/sourceUse.ts'

/** Orders that the list of sources can be put in; without one it is grouped by kind, reprints last. */
export const sourceOrders = ['publisher', 'newest', 'oldest', 'most-used'] as const satisfies readonly SortOrder[]
/** One of {@link sourceOrders}, or none. */
export type SourceOrder = (typeof sourceOrders)[number] | undefined

const inWords = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter((word) => word !== '')

/** The sources whose publisher, title, author or origin hold every word looked for. */
export function findSources(sources: readonly UsedSource[], q: string): readonly UsedSource[] {
  const words = inWords(q)
  if (words.length === 0) return sources
  return sources.filter(({ source }) => {
    const text = [source.publisher, source.title, source.author, source.originOf].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

const alphabet = new Intl.Collator('en')

const inAlphabet = <T>(named: ReadonlyMap<string, T>): readonly T[] =>
  [...named].sort(([a], [b]) => alphabet.compare(a, b)).map(([, each]) => each)

/**
 * Where each source stands by publisher and title. That holds for every day, and putting names in order takes longest: each
 * publisher is compared once with others, and each title with those of its publisher.
 */
const placeByName = remember('placeByName', (model: Model): ReadonlyMap<string, number> => {
  const titlesOf = new Map<string, Map<string, string[]>>()
  for (const { id, publisher, title } of model.sources) {
    const titles = titlesOf.get(publisher) ?? new Map<string, string[]>()
    const ids = titles.get(title) ?? []
    ids.push(id)
    titlesOf.set(publisher, titles.set(title, ids))
  }
  const ordered = inAlphabet(titlesOf).flatMap((titles) => inAlphabet(titles).flat())
  return new Map(ordered.map((id, place) => [id, place]))
})

/** A source’s last possible day as text to compare; null where the record has no date. */
const dayOf = ({ date }: Source): string | null => {
  if (date === undefined) return null
  return /^\d{4}$/.test(date) ? `${date}-12-31` : lastDayOf(date)
}

type Compare = (a: UsedSource, b: UsedSource) => number

const kinds = Object.keys(sourceKindWords)

/** The orders, among sources of which each has a place by its name. */
function comparing(placeOf: ReadonlyMap<string, number>): Readonly<Record<(typeof sourceOrders)[number] | 'kind', Compare>> {
  const byPublisher: Compare = (a, b) => (placeOf.get(a.source.id) ?? 0) - (placeOf.get(b.source.id) ?? 0)
  /** By date in the direction asked for; sources without a date come last either way. */
  const byDate =
    (direction: 1 | -1): Compare =>
    (a, b) => {
      const [dayA, dayB] = [dayOf(a.source), dayOf(b.source)]
      if (dayA === dayB) return byPublisher(a, b)
      if (dayA === null) return 1
      if (dayB === null) return -1
      return dayA < dayB ? -direction : direction
    }
  const byUse: Compare = (a, b) => b.uses.length - a.uses.length || byPublisher(a, b)
  const reprintsLast: Compare = (a, b) => Number(a.source.origin === 'reprint') - Number(b.source.origin === 'reprint')
  const byKind: Compare = (a, b) => kinds.indexOf(a.source.kind) - kinds.indexOf(b.source.kind) || reprintsLast(a, b) || byUse(a, b)
  return { publisher: byPublisher, newest: byDate(-1), oldest: byDate(1), 'most-used': byUse, kind: byKind }
}

/** The sources in the order asked for. */
export const sortSources = (model: Model, sources: readonly UsedSource[], order: SourceOrder): readonly UsedSource[] =>
  sources.toSorted(comparing(placeByName(model))[order ?? 'kind'])

import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Collection } from '../../model/recordField.ts'
import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { namedRecords } from './namedRecords.ts'
import type { RecordPlace } from './patchOf.ts'

/** A record that can be corrected from a page, with what it is called there. */
export interface Correctable extends RecordPlace {
  readonly label: string
}

/** Which list a page is about one record of. */
const pages: Readonly<Partial<Record<Collection, (id: string) => string>>> = {
  terms: paths.term,
  claims: paths.claim,
  events: paths.event,
  sources: paths.source,
  parties: paths.party,
}

const words: Readonly<Record<Collection, string>> = {
  terms: 'term',
  claims: 'statement',
  events: 'event',
  sources: 'source',
  parties: 'party',
  observations: 'number',
}

/**
 * The records a reader can correct from a page: the one it is about, and the numbers that stand on it. Only what is
 * public by the day. Empty for pages about no record.
 */
export function correctables(model: Model, path: string, asOf: Day): readonly Correctable[] {
  const place = (collection: Collection, at: number, id: string): Correctable => {
    const name = namedRecords(model, collection).find((each) => each.id === id)?.name ?? id
    return { collection, at, id, label: `${capitalise(words[collection])}: ${name}` }
  }
  const isShown = (record: object): boolean => {
    const known = 'public' in record && typeof record.public === 'object' && record.public !== null && 'day' in record.public ? record.public.day : undefined
    return typeof known !== 'string' || known <= asOf
  }
  for (const [collection, pathOf] of entriesOf(pages)) {
    const at = model[collection].findIndex(({ id }) => pathOf(id) === path)
    const record = model[collection][at]
    if (record === undefined || !isShown(record)) continue
    return [place(collection, at, record.id), ...numbersOn(model, collection, record.id, asOf).map(({ at: n, id }) => place('observations', n, id))]
  }
  if (path !== paths.exchange() && path !== paths.withdrawal()) return []
  const isExchange = (series: string) => /prisoner/.test(series)
  return numbers(model, asOf, ({ series }) => isExchange(series) === (path === paths.exchange())).map(({ at, id }) => place('observations', at, id))
}

function entriesOf(table: typeof pages): readonly (readonly [Collection, (id: string) => string])[] {
  const known: readonly Collection[] = ['terms', 'claims', 'events', 'sources', 'parties']
  return known.flatMap((collection) => {
    const pathOf = table[collection]
    return pathOf === undefined ? [] : [[collection, pathOf] as const]
  })
}

type Observation = Model['observations'][number]

const numbers = (model: Model, asOf: Day, isMeant: (observation: Observation) => boolean) =>
  model.observations.flatMap((observation, at) => (publicBy(observation, asOf) && isMeant(observation) ? [{ at, id: observation.id }] : []))

/** The numbers that a term’s page counts by, and those that rest on a source. */
function numbersOn(model: Model, collection: Collection, id: string, asOf: Day) {
  if (collection === 'sources') return numbers(model, asOf, ({ sources }) => sources.includes(id))
  if (collection !== 'terms') return []
  const series = model.index.terms.get(id)?.measure?.series
  return numbers(model, asOf, (each) => each.term === id || each.series === series)
}

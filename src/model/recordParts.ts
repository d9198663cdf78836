import type { Model } from './types.ts'

type Record = Omit<Model, 'index'>

/** Some of the items of one of the lists of a record. */
export type RecordPart = Partial<Pick<Record, 'claims' | 'observations' | 'events' | 'sources' | 'terms'>>

/** So many records at a time: a browser takes them over in a few milliseconds. */
const atATime = 100

function* inParts<Item>(items: readonly Item[], part: (items: readonly Item[]) => RecordPart): Generator<RecordPart> {
  for (let from = 0; from < items.length; from += atATime) yield part(items.slice(from, from + atATime))
}

/** A record without the lists that may be very long. */
export const withoutLists = (record: Record): Record => ({ ...record, claims: [], observations: [], events: [], sources: [], terms: [] })

/** Those lists in pieces, each of which another thread takes over without holding anything up. */
export function* recordParts({ claims, observations, events, sources, terms }: Record): Generator<RecordPart> {
  yield* inParts(terms, (items) => ({ terms: items }))
  yield* inParts(claims, (items) => ({ claims: items }))
  yield* inParts(observations, (items) => ({ observations: items }))
  yield* inParts(events, (items) => ({ events: items }))
  yield* inParts(sources, (items) => ({ sources: items }))
}

/** The whole record again, from itself without its lists and their pieces in order. */
export const joinParts = (rest: Record, parts: readonly RecordPart[]): Record => ({
  ...rest,
  terms: parts.flatMap(({ terms = [] }) => terms),
  claims: parts.flatMap(({ claims = [] }) => claims),
  observations: parts.flatMap(({ observations = [] }) => observations),
  events: parts.flatMap(({ events = [] }) => events),
  sources: parts.flatMap(({ sources = [] }) => sources),
})

import type { Claim, Event, Model, Observation, Source, Term } from './types.ts'

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

/** A record that comes in pieces. */
export interface ComingRecord {
  /** Adds the next piece. */
  readonly add: (part: RecordPart) => void
  /** The whole record, once all pieces are here: from itself without its lists. Makes no list anew. */
  readonly whole: (rest: Record) => Record
}

/** Puts a record together again while its pieces come, so that nothing is left to do at the end however long it is. */
export function comingRecord(): ComingRecord {
  const terms: Term[] = []
  const claims: Claim[] = []
  const observations: Observation[] = []
  const events: Event[] = []
  const sources: Source[] = []
  return {
    add: (part) => {
      terms.push(...(part.terms ?? []))
      claims.push(...(part.claims ?? []))
      observations.push(...(part.observations ?? []))
      events.push(...(part.events ?? []))
      sources.push(...(part.sources ?? []))
    },
    whole: (rest) => ({ ...rest, terms, claims, observations, events, sources }),
  }
}

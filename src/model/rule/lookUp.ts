import type { Claim, Event, Model, Party, Series, Term } from '../types.ts'

function found<T>(item: T | undefined, kind: string, id: string): T {
  if (item === undefined) throw new RangeError(`there is no ${kind} "${id}" in the record`)
  return item
}

/** The term of that id. Throws a RangeError where there is none: ids from outside are looked up in the index first. */
export const termOf = (model: Model, id: string): Term => found(model.index.terms.get(id), 'term', id)
/** The claim of that id. Throws a RangeError where there is none. */
export const claimOf = (model: Model, id: string): Claim => found(model.index.claims.get(id), 'claim', id)
/** The party of that id. Throws a RangeError where there is none. */
export const partyOf = (model: Model, id: string): Party => found(model.index.parties.get(id), 'party', id)
/** The event of that id. Throws a RangeError where there is none. */
export const eventOf = (model: Model, id: string): Event => found(model.index.events.get(id), 'event', id)
/** The series of that id. Throws a RangeError where there is none. */
export const seriesOf = (model: Model, id: string): Series => found(model.index.series.get(id), 'series', id)

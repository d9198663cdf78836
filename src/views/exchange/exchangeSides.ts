import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Term } from '../../model/types.ts'

/** One side of the exchange: its term, and who releases. */
export interface ExchangeSide {
  readonly term: string
  readonly releasedBy: string
}

/** The two sides of the exchange, in the order in which the text names them. */
export const exchangeSides: readonly ExchangeSide[] = [
  { term: 'taliban-prisoners-released', releasedBy: 'afghan-government' },
  { term: 'other-side-prisoners-released', releasedBy: 'taliban' },
]

/** Releases that are never added to those under the agreement, and who released. */
export const apartSeries = { id: 'decree-prisoners-august-2020', releasedBy: 'afghan-government' } as const

/** The terms about prisoners that were public by the day, in the order of the record. */
export const prisonerTerms = (model: Model, asOf: Day): readonly Term[] =>
  model.terms.filter((term) => term.topic === 'prisoners' && publicBy(term, asOf))

import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Term } from '../../model/types.ts'

/** The term of the whole withdrawal. */
export const wholeTerm = 'us-full-withdrawal'
/** The term of its first step. */
export const firstTerm = 'us-first-drawdown'

/** The series that is always drawn: the text sets numbers for it. */
export const mainSeries = 'us-troops'

/** The series of the picture; all but the main one are for the reader to add. */
export const withdrawalSeries: readonly string[] = [
  mainSeries,
  'allied-troops',
  'mission-troops',
  'us-contractors',
  'bases-left',
  'bases-handed-over-final',
]

/** The terms about the withdrawal that were public by the day, in the order of the record. */
export const withdrawalTerms = (model: Model, asOf: Day): readonly Term[] =>
  model.terms.filter((term) => term.topic === 'withdrawal' && publicBy(term, asOf))

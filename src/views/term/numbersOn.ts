import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model, Observation, Term } from '../../model/types.ts'

/** The numbers of a term's measure that were public by a day, in order of the day they describe. Empty without a measure. */
export const numbersOn = (model: Model, term: Term, asOf: Day): readonly Observation[] =>
  term.measure === undefined
    ? []
    : (model.index.observationsBySeries.get(term.measure.series) ?? []).filter((observation) => publicBy(observation, asOf))

import type { Day } from '../../model/days.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Condition, Model, Term } from '../../model/types.ts'

/** The conditions on a term that somebody had named in public by the day. */
export const conditionsBy = (model: Model, term: Term, asOf: Day): readonly Condition[] =>
  term.conditions.filter((condition) => publicBy(condition, asOf) && publicBy(termOf(model, condition.term), asOf))

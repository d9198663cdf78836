import type { Day } from '../../model/days.ts'
import type { Due } from '../../model/rule/due.ts'
import { hasStatements } from '../../model/rule/position.ts'
import type { Model, Term } from '../../model/types.ts'

/** What stands for the due day of a term of which none can be told. */
export const noDayWords = ({ readings }: Due): string => (readings.length > 0 ? 'No day on record yet' : 'No day named')

/** What stands for the account of a term that nobody has said to be kept or not. */
export const unspokenWords = (model: Model, term: Term, asOf: Day): string =>
  hasStatements(model, term.id, asOf) ? 'No word on whether it was kept' : 'No statement on record'

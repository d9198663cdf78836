import type { Day } from '../../model/days.ts'
import { termsBy } from '../../model/rule/headline.ts'
import type { Model, Term } from '../../model/types.ts'
import { countOf } from '../../text/formatNumber.ts'
import { type LedgerRow, termsByTopic } from '../shared/termLedgerRows.ts'

/** What the page lists. */
export interface ListedTerms {
  readonly terms: readonly Term[]
  /** Which these are: `12 of 31 terms: overdue`. */
  readonly sentence: string
  /** The line above a run of terms; by topic where there is no other. */
  readonly groupBy?: (row: LedgerRow) => string
}

/** The words for a list of which nothing is left out. */
export const allTerms = (count: number): string => `All ${countOf(count, 'term')}`

/** The list as it is before anything is chosen: every term public by the day, by topic. */
export function wholeList(model: Model, asOf: Day): ListedTerms {
  const terms = termsByTopic(model, termsBy(model, asOf))
  return { terms, sentence: allTerms(terms.length) }
}

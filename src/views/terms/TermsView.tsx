import { termsBy } from '../../model/rule/headline.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { TermsPage } from './TermsPage.tsx'

/** `/terms`: every term, to be filtered and sorted. */
export const view: ViewDefinition = {
  Page: TermsPage,
  title: () => 'Terms',
  describe: (model, _, asOf) =>
    `${countOf(termsBy(model, asOf).length, 'term')} as of ${formatDay(asOf)}: what has happened with each, and what each side says.`,
  exists: () => true,
}

import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ledgerTakeAway } from '../shared/ledgerLater.ts'
import { linked } from './linkedLater.ts'
import { termFilters } from './termsLater.ts'
import { TermsPage } from './TermsPage.tsx'

/** `/terms`: every term, to be filtered and sorted. */
export const view: ViewDefinition = {
  Page: TermsPage,
  title: () => 'Terms',
  exists: () => true,
  later: [termFilters, ledgerTakeAway, linked],
}

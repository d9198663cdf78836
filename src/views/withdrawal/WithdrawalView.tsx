import { withdrawalSentence } from '../../text/sentences/withdrawalSentence.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { WithdrawalPage } from './WithdrawalPage.tsx'
import { firstTerm, wholeTerm } from './withdrawalTerms.ts'

/** The withdrawal of foreign forces within fourteen months. */
export const view: ViewDefinition = {
  Page: WithdrawalPage,
  title: () => 'The 14-month withdrawal',
  describe: (model, _, asOf) =>
    withdrawalSentence(model, { whole: wholeTerm, first: firstTerm }, asOf) ?? 'The withdrawal of foreign forces.',
  exists: () => true,
}

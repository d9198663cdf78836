import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { WithdrawalPage } from './WithdrawalPage.tsx'
import { figure } from './withdrawalLater.ts'

/** The withdrawal of foreign forces within fourteen months. */
export const view: ViewDefinition = {
  Page: WithdrawalPage,
  title: () => 'The 14-month withdrawal',
  exists: () => true,
  later: [figure],
}

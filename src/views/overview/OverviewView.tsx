import { appName } from '../../text/pageTitle.ts'
import { ledgerTakeAway } from '../shared/ledgerLater.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { latest } from './overviewLater.ts'
import { OverviewPage } from './OverviewPage.tsx'

/** `/`: every term at a glance, and what is moving. */
export const view: ViewDefinition = {
  Page: OverviewPage,
  title: () => appName,
  exists: () => true,
  later: [ledgerTakeAway, latest],
}

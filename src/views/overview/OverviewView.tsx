import { appName } from '../../text/pageTitle.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { overviewSentence } from './overviewSentence.ts'
import { OverviewPage } from './OverviewPage.tsx'

/** `/`: every term at a glance, and what is moving. */
export const view: ViewDefinition = {
  Page: OverviewPage,
  title: () => appName,
  describe: (model, _, asOf) => overviewSentence(model, asOf),
  exists: () => true,
}

import { appName } from '../../text/pageTitle.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { OverviewPage } from './OverviewPage.tsx'

/** `/`: every term at a glance, and what is moving. */
export const view: ViewDefinition = {
  Page: OverviewPage,
  title: () => appName,
  exists: () => true,
}

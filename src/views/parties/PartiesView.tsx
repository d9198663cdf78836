import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { activity } from './activityLater.ts'
import { PartiesPage } from './PartiesPage.tsx'

/** `/parties`: which party claims what about which term, and who is who. */
export const view: ViewDefinition = {
  Page: PartiesPage,
  title: () => 'Parties and positions',
  exists: () => true,
  later: [activity],
}

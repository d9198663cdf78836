import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

/** Any other address, and ids that the record does not hold. */
export const view: ViewDefinition = {
  Page: NotFoundPage,
  title: () => 'No such page',
  exists: () => true,
}

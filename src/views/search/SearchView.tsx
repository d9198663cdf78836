import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { SearchPage } from './SearchPage.tsx'

/** `/search`: words looked for in everything on record. */
export const view: ViewDefinition = {
  Page: SearchPage,
  title: () => 'Search',
  exists: () => true,
}

import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { searchResults } from './searchLater.ts'
import { SearchPage } from './SearchPage.tsx'

/** `/search`: words looked for in everything on record. */
export const view: ViewDefinition = {
  Page: SearchPage,
  title: () => 'Search',
  exists: () => true,
  later: [searchResults],
}

import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { SourcesPage } from './SourcesPage.tsx'

/** Every source that something rests on. */
export const view: ViewDefinition = {
  Page: SourcesPage,
  title: () => 'Sources',
  exists: () => true,
}

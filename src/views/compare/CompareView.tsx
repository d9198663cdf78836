import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ComparePage } from './ComparePage.tsx'

/** Two terms, two parties or two days side by side. */
export const view: ViewDefinition = {
  Page: ComparePage,
  title: () => 'Compare',
  exists: () => true,
}

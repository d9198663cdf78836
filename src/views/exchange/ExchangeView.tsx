import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ExchangePage } from './ExchangePage.tsx'
import { figure } from './exchangeLater.ts'

/** The exchange of prisoners. */
export const view: ViewDefinition = {
  Page: ExchangePage,
  title: () => 'The prisoner exchange',
  exists: () => true,
  later: [figure],
}

import { exchangeSentence } from '../../text/sentences/exchangeSentence.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ExchangePage } from './ExchangePage.tsx'
import { exchangeSides } from './exchangeSides.ts'

/** The exchange of prisoners. */
export const view: ViewDefinition = {
  Page: ExchangePage,
  title: () => 'The prisoner exchange',
  describe: (model, _, asOf) => exchangeSentence(model, exchangeSides, asOf) ?? 'The exchange of up to 5,000 for up to 1,000 prisoners.',
  exists: () => true,
}

import { withdrawalSentence } from '../../text/sentences/withdrawalSentence.ts'
import type { Description } from '../shared/viewDefinition.ts'
import { firstTerm, wholeTerm } from './withdrawalTerms.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _, asOf) =>
  withdrawalSentence(model, { whole: wholeTerm, first: firstTerm }, asOf) ?? 'The withdrawal of foreign forces.'

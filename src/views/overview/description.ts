import type { Description } from '../shared/viewDefinition.ts'
import { overviewSentence } from './overviewSentence.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _, asOf) => overviewSentence(model, asOf)

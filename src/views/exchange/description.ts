import { exchangeSentence } from '../../text/sentences/exchangeSentence.ts'
import type { Description } from '../shared/viewDefinition.ts'
import { exchangeSides } from './exchangeSides.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _, asOf) =>
  exchangeSentence(model, exchangeSides, asOf) ?? 'The exchange of up to 5,000 for up to 1,000 prisoners.'

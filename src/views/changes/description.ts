import { changesBetween } from '../../model/rule/changes.ts'
import { changesSentence } from '../../text/sentences/changesSentence.ts'
import type { Description } from '../shared/viewDefinition.ts'
import { previousMoment } from './sinceOptions.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _, asOf) => {
  const since = previousMoment(model, asOf)
  return changesSentence(since, asOf, changesBetween(model, since, asOf))
}

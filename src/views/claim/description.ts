import { publicBy } from '../../model/rule/publicBy.ts'
import { say } from '../../text/say.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, id, asOf) => {
  const claim = model.index.claims.get(id)
  return claim === undefined || !publicBy(claim, asOf) ? 'A statement of the record.' : say(claim.summary)
}

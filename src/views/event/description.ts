import { publicBy } from '../../model/rule/publicBy.ts'
import { say } from '../../text/say.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, id, asOf) => {
  const event = model.index.events.get(id)
  return event === undefined || !publicBy(event, asOf) ? 'An event of the record.' : say(event.summary)
}

import { publicBy } from '../../model/rule/publicBy.ts'
import { formatDate } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import type { PreviewOf } from '../shared/preview.ts'

/** A happening with its date. */
export const preview: PreviewOf = (model, id, asOf) => {
  const event = model.index.events.get(id)
  if (event === undefined || !publicBy(event, asOf)) return null
  return { kind: `Event · ${formatDate(event.date, event.datePart)}`, title: say(event.title), text: say(event.summary), marks: [] }
}

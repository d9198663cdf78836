import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Event, Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry } from './entry.ts'
import { idWords, seen, unseen } from './entryText.ts'

const entryOf = (model: Model, event: Event): Entry => ({
  kind: 'event',
  id: event.id,
  path: paths.event(event.id),
  title: say(event.title),
  note: formatDate(event.date, event.datePart),
  dates: [event.date, event.public.day],
  texts: [
    unseen(3, say(event.title)),
    seen(2, say(event.summary)),
    ...(event.place === undefined ? [] : [seen(1.5, say(event.place), 'In')]),
    unseen(1, idWords(event.id)),
    unseen(0.5, ...event.parties.map((id) => partyName(model, id))),
  ],
})

/** The events that were public by the day. */
export const eventEntries = (model: Model, asOf: Day): readonly Entry[] =>
  model.events.filter((event) => publicBy(event, asOf)).map((event) => entryOf(model, event))

import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Entry } from './entry.ts'
import { idWords, seen, unseen } from './entryText.ts'

/** The events. */
export function* eventEntries(model: Model): Generator<Entry> {
  for (const event of model.events) yield {
    kind: 'event',
    id: event.id,
    from: event.public.day,
    shown: () => ({ path: paths.event(event.id), title: say(event.title), note: formatDate(event.date, event.datePart) }),
    texts: () => [
      unseen(3, say(event.title)),
      seen(2, say(event.summary)),
      ...(event.place === undefined ? [] : [seen(1.5, say(event.place), 'In')]),
      unseen(1, idWords(event.id)),
      unseen(0.5, ...event.parties.map((id) => partyName(model, id))),
    ],
    dates: () => [event.date, event.public.day],
  }
}

import { publicBy } from '../../model/rule/publicBy.ts'
import type { Effect } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { effectSentence } from '../../text/sentences/effectSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** The events on a term, oldest first, with what each did to it and who says so. */
export function TermEvents({ term }: { readonly term: string }) {
  const { model, asOf } = useAsOf()
  const events = (model.index.eventsByTerm.get(term) ?? []).filter((event) => publicBy(event, asOf))
  if (events.length === 0) return <Absent>No event on this term is on record by {formatDay(asOf)}.</Absent>
  const isHere = (effect: Effect) => effect.term === term
  return (
    <Timeline
      label="Events on this term"
      items={events.map((event) => ({
        key: event.id,
        time: (
          <>
            {event.byThen && 'by '}
            <DateText date={event.date} part={event.datePart} />
          </>
        ),
        shape: event.effects.some(isHere) ? 'disc' : 'ring',
        tone: event.effects.some(isHere) ? 'ink' : 'quiet',
        children: (
          <>
            <p>
              <Link to={paths.event(event.id)}>{say(event.title)}</Link>
            </p>
            <p>{say(event.summary)}</p>
            {event.effects.filter(isHere).map((effect) => (
              <p key={effect.does}>
                <strong>{effectSentence(model, effect)}</strong>
              </p>
            ))}
          </>
        ),
      }))}
    />
  )
}

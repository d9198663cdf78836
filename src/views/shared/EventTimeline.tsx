import type { Event } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { effectSentence } from '../../text/sentences/effectSentence.ts'
import { Timeline } from '../../ui/Timeline.tsx'
import { DateText } from './DateText.tsx'
import { Link } from './Link.tsx'
import { useAsOf } from './useAsOf.ts'

interface EventTimelineProps {
  readonly label: string
  readonly events: readonly Event[]
  /** The terms whose effects are told. */
  readonly terms: ReadonlySet<string>
}

/** Events oldest first, with what each did to the terms and who says so. */
export function EventTimeline({ label, events, terms }: EventTimelineProps) {
  const { model } = useAsOf()
  return (
    <Timeline
      label={label}
      items={events.map((event) => {
        const effects = event.effects.filter(({ term }) => terms.has(term))
        return {
          key: event.id,
          time: (
            <>
              {event.byThen === true && 'by '}
              <DateText date={event.date} part={event.datePart} />
            </>
          ),
          shape: effects.length > 0 ? 'disc' : 'ring',
          tone: effects.length > 0 ? 'ink' : 'quiet',
          children: (
            <>
              <p>
                <Link to={paths.event(event.id)}>{say(event.title)}</Link>
              </p>
              <p>{say(event.summary)}</p>
              {effects.map((effect) => (
                <p key={`${effect.term} ${effect.does}`}>
                  <Link to={paths.term(effect.term)}>{say(model.index.terms.get(effect.term)?.title ?? effect.term)}</Link>:{' '}
                  {effectSentence(model, effect)}
                </p>
              ))}
            </>
          ),
        }
      })}
    />
  )
}

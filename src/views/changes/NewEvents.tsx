import type { Event } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'

/** Happenings that became public between the two days. */
export function NewEvents({ events }: { readonly events: readonly Event[] }) {
  if (events.length === 0) return <Absent>No event became public between the two days.</Absent>
  return (
    <Timeline
      label="New events"
      items={events.map((event) => ({
        key: event.id,
        time: <DateText date={event.date} part={event.datePart} />,
        children: <Link to={paths.event(event.id)}>{say(event.title)}</Link>,
      }))}
    />
  )
}

import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { changesDays } from './changesDays.ts'

/** What has changed since the signing, and since the moment before the day. */
export function ChangesSince() {
  const { model, asOf } = useAsOf()
  const days = changesDays(model, asOf)
  if (days.length === 0) return null
  return (
    <>
      What changed{' '}
      {days.map(({ day, title }, index) => (
        <span key={day}>
          {index > 0 && ' · '}
          <Link to={paths.changes()} choices={{ since: day }}>
            {title === null ? 'since the signing' : `since ${formatDay(day)}, ${say(title)}`}
          </Link>
        </span>
      ))}
    </>
  )
}

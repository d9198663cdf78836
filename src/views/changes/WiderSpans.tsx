import type { Day } from '../../model/days.ts'
import { changeDays } from '../../model/rule/changeDays.ts'
import { changesBetween } from '../../model/rule/changes.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { changesInBrief } from '../../text/sentences/changesSentence.ts'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { previousMoment } from './sinceOptions.ts'
import { spansBefore } from './spansBefore.ts'
import styles from './WiderSpans.module.css'

/** With fewer new records than this between the two days the page offers days further back. */
const few = 5

/** Where little is new between the two days: longer spans to look at, each with what it holds. */
export function WiderSpans({ since }: { readonly since: Day }) {
  const { model, asOf } = useAsOf()
  const { claims, events, observations } = changesBetween(model, since, asOf)
  if (claims.length + events.length + observations.length >= few) return null
  const spans = spansBefore(changeDays(model), model.agreement.signed.day, since, asOf)
  if (spans.length === 0) return null
  const previous = previousMoment(model, asOf)
  return (
    <section aria-labelledby="wider" className={styles.wider}>
      <h2 id="wider" className={styles.heading}>
        Little is new between these two days. Further back
      </h2>
      <ul>
        {spans.map(({ days, since: day }) => (
          <li key={days}>
            <Link to={paths.changes()} choices={{ since: day === previous ? undefined : day }}>
              {days === 'signing' ? `Everything since the signing, ${formatDay(day)}` : `The last ${days} days on which something changed, after ${formatDay(day)}`}
            </Link>
            <span className={styles.holds}>{changesInBrief(changesBetween(model, day, asOf))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

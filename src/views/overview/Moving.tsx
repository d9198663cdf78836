import type { Claim, Event } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Timeline, type TimelineItem } from '../../ui/Timeline.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { partyShape, partyTone } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { countedFrom } from './countedFrom.ts'
import { latestRecords } from './latestRecords.ts'
import styles from './Moving.module.css'

/** How many records show what is moving. */
const shown = 9

/** When it was, and, where the list counts it from another day, from which. */
function Dated({ record }: { readonly record: Claim | Event }) {
  const from = countedFrom(record)
  return (
    <>
      <DateText date={record.date} part={record.datePart} />
      {from !== null && <span className={styles.from}>({from})</span>}
    </>
  )
}

/** The latest statements and happenings up to the day. */
export function Moving() {
  const { model, asOf } = useAsOf()
  const items = latestRecords(model, asOf, shown).map((record): TimelineItem => {
    if (record.kind === 'event') {
      const { event } = record
      return {
        key: `event ${event.id}`,
        time: <Dated record={event} />,
        shape: 'dash',
        tone: 'ink',
        children: (
          <p>
            <Link to={paths.event(event.id)} className={styles.title}>
              {say(event.title)}
            </Link>
          </p>
        ),
      }
    }
    const { claim, more } = record
    return {
      key: `claim ${claim.id}`,
      time: <Dated record={claim} />,
      shape: partyShape(claim.party),
      tone: partyTone(claim.party),
      children: (
        <>
          <p>
            <Link to={paths.claim(claim.id)} className={styles.title}>
              {claimKindWords[claim.kind].label} by {speakerLine(model, claim)}
            </Link>
          </p>
          <p className={styles.summary}>
            {say(claim.summary)}
            {more > 0 && (
              <>
                {' '}
                <Link to={paths.claims()} choices={{ party: [claim.party], kind: [claim.kind] }}>
                  And {formatNumber(more)} more of this kind that day
                </Link>
              </>
            )}
          </p>
        </>
      ),
    }
  })
  return <Timeline label="The latest statements and events" items={items} />
}

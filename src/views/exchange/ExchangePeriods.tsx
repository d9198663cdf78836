import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Link } from '../shared/Link.tsx'
import { StatementTimeline } from '../shared/StatementTimeline.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { exchangeSides } from './exchangeSides.ts'
import styles from './ExchangePeriods.module.css'
import { type Period, periodsOf } from './periods.ts'

/** The exchange period by period, pauses among them, with what was said in each. */
export function ExchangePeriods() {
  const { model, asOf } = useAsOf()
  const periods = periodsOf(model, exchangeSides.map(({ term }) => term), asOf)
  return periods.map((period) => (
    <section key={period.key} className={styles.period} aria-labelledby={`period-${period.key}`}>
      <h3 id={`period-${period.key}`}>
        {period.begunBy === null ? 'From the signing' : say(period.begunBy.title)}
      </h3>
      <p className={styles.when}>
        {formatDay(period.first)}
        {period.last === null ? ` to ${formatDay(asOf)}, the day shown` : period.last > period.first ? ` to ${formatDay(period.last)}` : ''}
        {period.begunBy !== null && (
          <>
            {' · '}
            <Link to={paths.event(period.begunBy.id)}>the event and its sources</Link>
          </>
        )}
      </p>
      {period.isPause && <Marker shape="double-dash" tone="attention" label="Releases suspended" />}
      <Said period={period} isOpen={period.isPause || periods.length === 1} />
    </section>
  ))
}

function Said({ period, isOpen }: { readonly period: Period; readonly isOpen: boolean }) {
  const { model, asOf } = useAsOf()
  if (period.claims.length === 0) {
    return <Absent>No statement on the two terms is on record for this time. Searched: {searchedWords(model, asOf)}.</Absent>
  }
  return (
    <Disclosure summary={countOf(period.claims.length, 'statement')} open={isOpen}>
      <StatementTimeline label={`Statements from ${formatDay(period.first)}`} claims={period.claims} />
    </Disclosure>
  )
}

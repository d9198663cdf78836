import { type Day, parseDay } from '../../model/days.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { choose } from '../../state/actions.ts'
import { paths } from '../../state/paths.ts'
import { asOfDay } from '../../state/asOfDay.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { compareDays } from './compareDays.ts'
import { CompareTable } from './CompareTable.tsx'

/** Two days of the record, chosen and side by side: the earlier one, and the day of the whole page. */
export function CompareDaysPart() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const since = useShown((state) => state.address.choices.since)
  const chosenSince = useTracker((state) => state.address.choices.since)
  const chosenDay = useTracker(asOfDay)
  const { coverage } = model.agreement
  const set = (key: 'since' | 'asof', text: string) => {
    const day = parseDay(text)
    if (day !== null) void choose(tracker, { [key]: key === 'asof' && day === coverage.to ? undefined : day, term: [], party: [] })
  }
  return (
    <Section id="days" title="Two days" aside={since !== undefined && <Link to={paths.changes()}>The records behind each change</Link>}>
      <FilterBar label="Two days to compare" summary={since === undefined ? 'Choose an earlier day.' : `The end of ${formatDay(since)} and the end of ${formatDay(asOf)}.`}>
        <DateField label="Earlier day" value={chosenSince ?? ''} min={coverage.from} max={coverage.to} onChange={(text) => set('since', text)} />
        <DateField label="Later day, that of the page" value={chosenDay} min={coverage.from} max={coverage.to} onChange={(text) => set('asof', text)} />
      </FilterBar>
      {since !== undefined && <Days since={since} asOf={asOf} />}
    </Section>
  )
}

function Days({ since, asOf }: { readonly since: Day; readonly asOf: Day }) {
  const { model } = useAsOf()
  if (since >= asOf) return <Absent>The earlier day is not before the later one, so there is nothing to compare.</Absent>
  const rows = compareDays(model, since, asOf)
  if (rows.length === 0) return <Absent>No term has another status on the later day.</Absent>
  const terms = termsBy(model, asOf).length
  const changed = new Set(rows.map(({ to }) => to)).size
  return (
    <CompareTable
      caption={`${countOf(changed, 'term')} of ${terms} with another status on ${formatDay(asOf)} than on ${formatDay(since)}`}
      what="Term"
      first={{ name: formatDay(since), heading: formatDay(since) }}
      second={{ name: formatDay(asOf), heading: formatDay(asOf) }}
      rows={rows}
    />
  )
}

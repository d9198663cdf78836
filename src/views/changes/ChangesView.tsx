import { parseDay } from '../../model/days.ts'
import { changesBetween } from '../../model/rule/changes.ts'
import { choose } from '../../state/actions.ts'
import { useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatDay } from '../../text/formatDay.ts'
import { changesSentence } from '../../text/sentences/changesSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { NewClaims } from './NewClaims.tsx'
import { NewCounts } from './NewCounts.tsx'
import { NewEvents } from './NewEvents.tsx'
import { sinceOptions } from './sinceOptions.ts'
import { StatusChanges } from './StatusChanges.tsx'
import { useSince } from './useSince.ts'

/** What changed between two days: states of terms, statements and answers, happenings, counts. */
function Page() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const since = useSince()
  const changes = changesBetween(model, since, asOf)
  const { from } = model.agreement.coverage
  const options = sinceOptions(model, asOf)
  const chooseSince = (text: string) => {
    const day = parseDay(text)
    if (day !== null) void choose(tracker, { since: day === from ? undefined : day })
  }

  return (
    <>
      <PageHeading
        title="What changed"
        standfirst={changesSentence(since, asOf, changes)}
      />
      <FilterBar label="The two days" summary={`After ${formatDay(since)} and by the end of ${formatDay(asOf)}`}>
        <DateField label="Changed since" value={since} min={from} max={asOf} onChange={chooseSince} />
        <SelectField
          label="Or since"
          value={options.some(({ value }) => value === since) ? since : ''}
          options={options.some(({ value }) => value === since) ? options : [{ value: '', label: 'Another day' }, ...options]}
          onChange={chooseSince}
        />
      </FilterBar>
      {since >= asOf ? (
        <Absent>The first day is not before the second, so there is nothing to compare. Choose an earlier day above.</Absent>
      ) : (
        <>
          <Section id="status" title="Terms whose status changed" lead="From what to what, and the records in between that did it. Where none is named, only time passed.">
            <StatusChanges changes={changes} />
          </Section>
          <Section id="claims" title="New statements and answers" lead="Oldest first, as they became public.">
            <NewClaims claims={changes.claims} />
          </Section>
          <Section id="events" title="New events">
            <NewEvents events={changes.events} />
          </Section>
          <Section id="counts" title="New counts, plans and announcements">
            <NewCounts observations={changes.observations} />
          </Section>
        </>
      )}
    </>
  )
}

/** The view at `/changes`. */
export const view: ViewDefinition = {
  Page,
  title: () => 'What changed',
  describe: (model, _, asOf) =>
    changesSentence(model.agreement.coverage.from, asOf, changesBetween(model, model.agreement.coverage.from, asOf)),
  exists: () => true,
}

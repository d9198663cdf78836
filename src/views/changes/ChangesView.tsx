import { changesBetween } from '../../model/rule/changes.ts'
import { formatDay } from '../../text/formatDay.ts'
import { changesSentence } from '../../text/sentences/changesSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { ChangesContents } from './ChangesContents.tsx'
import { NewClaims } from './NewClaims.tsx'
import { NewCounts } from './NewCounts.tsx'
import { NewEvents } from './NewEvents.tsx'
import { SinceControls } from './SinceControls.tsx'
import { StatusChanges } from './StatusChanges.tsx'
import { useSince } from './useSince.ts'
import { WiderSpans } from './WiderSpans.tsx'

/** What changed between two days: states of terms, statements and answers, happenings, counts. */
function Page() {
  const { model, asOf } = useAsOf()
  const since = useSince()
  const changes = changesBetween(model, since, asOf)
  const isPair = since < asOf

  return (
    <>
      <PageHeading
        title={
          isPair ? (
            <>
              What changed from <time dateTime={since}>{formatDay(since)}</time> to{' '}
              <time dateTime={asOf}>{formatDay(asOf)}</time>
            </>
          ) : (
            'What changed'
          )
        }
        standfirst={isPair ? changesSentence(since, asOf, changes) : undefined}
      >
        {isPair ? <ChangesContents changes={changes} /> : undefined}
      </PageHeading>
      <SinceControls since={since} />
      {isPair ? (
        <>
          <WiderSpans since={since} />
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
      ) : (
        <Absent>The first day is not before the second, so there is nothing to compare. Choose an earlier day above.</Absent>
      )}
    </>
  )
}

/** The view at `/changes`. */
export const view: ViewDefinition = {
  Page,
  title: () => 'What changed',
  exists: () => true,
}

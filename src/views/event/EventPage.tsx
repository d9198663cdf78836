import type { Event } from '../../model/types.ts'
import { formatLunarDay, formatSolarDay } from '../../text/formatHijriDay.ts'
import { lastDayOf } from '../../model/days.ts'
import { say } from '../../text/say.ts'
import { publicSentence } from '../../text/sentences/publicSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { type Definition, DefinitionList } from '../../ui/DefinitionList.tsx'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { Split } from '../../ui/Split.tsx'
import { paths } from '../../state/paths.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { Thread } from '../shared/Thread.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { EventTerms } from './EventTerms.tsx'
import { nearbyClaims, nearbyDays } from './nearbyClaims.ts'

/** The page of an event: what happened, what it did to which terms by whose word, and what was said in those days. */
export function EventPage({ event }: { readonly event: Event }) {
  const { model, asOf } = useAsOf()
  const nearby = nearbyClaims(model, event, asOf)
  const isDay = lastDayOf(event.date) === event.date
  const facts: readonly (Definition | false)[] = [
    {
      key: 'date',
      term: event.byThen ? 'By' : 'Date',
      value: (
        <>
          <DateText date={event.date} part={event.datePart} />
          {event.byThen && ' at the latest; the day itself is not known'}
        </>
      ),
    },
    isDay && {
      key: 'hijri',
      term: 'Solar and lunar Hijri',
      value: `${formatSolarDay(lastDayOf(event.date))}; ${formatLunarDay(lastDayOf(event.date))}`,
    },
    {
      key: 'place',
      term: 'Place',
      value: event.place === undefined ? 'Not stated' : say(event.place),
    },
    event.parties.length > 0 && {
      key: 'parties',
      term: 'Parties involved',
      value: event.parties.map((party) => (
        <div key={party}>
          <Link to={paths.party(party)}>
            <PartyMark party={party} />
          </Link>
        </div>
      )),
    },
    { key: 'public', term: 'In the record', value: publicSentence(event.public) },
    {
      key: 'verified',
      term: 'Passage',
      value: event.verified ? 'A supporting passage was seen.' : 'No supporting passage was seen yet.',
    },
  ]
  return (
    <>
      <PageHeading
        kicker={
          <>
            Event · {event.byThen && 'by '}
            <DateText date={event.date} part={event.datePart} />
          </>
        }
        title={say(event.title)}
        standfirst={say(event.summary)}
      />
      <Split aside={<DefinitionList items={facts.filter((item) => item !== false)} />}>
        <EventTerms event={event} />
      </Split>
      {event.unknown !== undefined && (
        <Section id="unknown" title="What is not known">
          <Absent>{say(event.unknown)}</Absent>
        </Section>
      )}
      {nearby.length > 0 && (
        <Section
          id="statements"
          title="Statements on these terms in the same days"
          lead={`Made within ${nearbyDays} days before or after. That they stand close in time says nothing about cause.`}
        >
          <Thread
            label="Statements on these terms in the same days"
            threads={nearby.map((claim) => ({ claim, alsoAnswers: [], replies: [] }))}
          />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList sources={event.sources} />
      </Section>
    </>
  )
}

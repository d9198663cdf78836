import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

const kindWords = {
  party: 'party',
  term: 'term',
  claim: 'claim',
  observation: 'observation',
  source: 'source',
  series: 'series',
  topic: 'topic',
  instrument: 'instrument',
} as const
type Kind = keyof typeof kindWords

/** Every id that one record names exists among the records it should name. */
export function checkReferences(record: RecordFile, report: Report): void {
  const known: Record<Kind, ReadonlySet<string>> = {
    party: new Set(record.parties.map(({ id }) => id)),
    term: new Set(record.terms.map(({ id }) => id)),
    claim: new Set(record.claims.map(({ id }) => id)),
    observation: new Set(record.observations.map(({ id }) => id)),
    source: new Set(record.sources.map(({ id }) => id)),
    series: new Set(record.series.map(({ id }) => id)),
    topic: new Set(record.topics.map(({ id }) => id)),
    instrument: new Set(record.agreement.instruments.map(({ id }) => id)),
  }
  const one = (owner: string, path: string, kind: Kind, id: string | undefined) => {
    if (id === undefined || known[kind].has(id)) return
    report(owner, path, `there is no ${kindWords[kind]} "${id}"`, `Correct the id, or add the ${kindWords[kind]}.`)
  }
  const many = (owner: string, path: string, kind: Kind, ids: readonly string[] | undefined) => {
    ids?.forEach((id, at) => one(owner, `${path}[${at}]`, kind, id))
  }

  record.agreement.instruments.forEach((instrument, at) => {
    many(instrument.id, `agreement.instruments[${at}].parties`, 'party', instrument.parties)
  })
  record.parties.forEach((party, at) => {
    const path = `parties[${at}]`
    one(party.id, `${path}.speaksFor`, 'party', party.speaksFor)
    many(party.id, `${path}.sources`, 'source', party.sources)
    party.people.forEach((person, n) => many(party.id, `${path}.people[${n}].sources`, 'source', person.sources))
  })
  record.terms.forEach((term, at) => {
    const path = `terms[${at}]`
    one(term.id, `${path}.instrument`, 'instrument', term.instrument)
    one(term.id, `${path}.topic`, 'topic', term.topic)
    one(term.id, `${path}.obligor`, 'party', term.obligor)
    one(term.id, `${path}.beneficiary`, 'party', term.beneficiary)
    one(term.id, `${path}.partOf`, 'term', term.partOf)
    one(term.id, `${path}.measure.series`, 'series', term.measure?.series)
    many(term.id, `${path}.alsoBound`, 'party', term.alsoBound)
    many(term.id, `${path}.sources`, 'source', term.sources)
    term.actors.forEach((actor, n) => one(term.id, `${path}.actors[${n}].party`, 'party', actor.party))
    term.startsAfter.forEach((start, n) => one(term.id, `${path}.startsAfter[${n}].term`, 'term', start.term))
    term.positions.forEach((position, n) => {
      one(term.id, `${path}.positions[${n}].party`, 'party', position.party)
      many(term.id, `${path}.positions[${n}].sources`, 'source', position.sources)
    })
    term.conditions.forEach((condition, n) => {
      one(term.id, `${path}.conditions[${n}].term`, 'term', condition.term)
      many(term.id, `${path}.conditions[${n}].assertedBy`, 'party', condition.assertedBy)
      many(term.id, `${path}.conditions[${n}].sources`, 'source', condition.sources)
    })
    term.due?.readings.forEach((reading, n) => {
      const anchor = reading.anchor === 'signing' ? undefined : reading.anchor
      one(term.id, `${path}.due.readings[${n}].anchor`, 'term', anchor)
      many(term.id, `${path}.due.readings[${n}].by`, 'party', reading.by)
      many(term.id, `${path}.due.readings[${n}].sources`, 'source', reading.sources)
    })
  })
  record.claims.forEach((claim, at) => {
    const path = `claims[${at}]`
    one(claim.id, `${path}.party`, 'party', claim.party)
    one(claim.id, `${path}.accuses`, 'party', claim.accuses)
    one(claim.id, `${path}.withdraws`, 'claim', claim.withdraws)
    many(claim.id, `${path}.repliesTo`, 'claim', claim.repliesTo)
    many(claim.id, `${path}.bearsOn`, 'claim', claim.bearsOn)
    many(claim.id, `${path}.sources`, 'source', claim.sources)
    claim.verdicts?.forEach((verdict, n) => one(claim.id, `${path}.verdicts[${n}].term`, 'term', verdict.term))
    claim.points.forEach((point, n) => {
      one(claim.id, `${path}.points[${n}].term`, 'term', point.term)
      one(claim.id, `${path}.points[${n}].about`, 'party', point.about)
      many(claim.id, `${path}.points[${n}].answers`, 'claim', point.answers)
    })
  })
  record.observations.forEach((observation, at) => {
    const path = `observations[${at}]`
    one(observation.id, `${path}.series`, 'series', observation.series)
    one(observation.id, `${path}.countedBy`, 'party', observation.countedBy)
    one(observation.id, `${path}.passedOnBy`, 'party', observation.passedOnBy)
    one(observation.id, `${path}.term`, 'term', observation.term)
    many(observation.id, `${path}.conflictsWith`, 'observation', observation.conflictsWith)
    many(observation.id, `${path}.replaces`, 'observation', observation.replaces)
    many(observation.id, `${path}.sources`, 'source', observation.sources)
  })
  record.events.forEach((event, at) => {
    const path = `events[${at}]`
    many(event.id, `${path}.terms`, 'term', event.terms)
    many(event.id, `${path}.parties`, 'party', event.parties)
    many(event.id, `${path}.sources`, 'source', event.sources)
    event.effects.forEach((effect, n) => {
      one(event.id, `${path}.effects[${n}].term`, 'term', effect.term)
      many(event.id, `${path}.effects[${n}].saidBy`, 'party', effect.saidBy)
    })
  })
  record.sources.forEach((source, at) => one(source.id, `sources[${at}].sameAs`, 'source', source.sameAs))
}

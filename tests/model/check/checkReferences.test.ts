import { describe, expect, it, test } from 'vitest'
import { aClaim, aFinding, aPoint, aReading, aRecord, aTerm, anEffect, anEvent, anObservation, parties, publicFrom } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const { agreement, sources } = aRecord()
const [instrument] = agreement.instruments
const [party] = parties
const [source] = sources
const nobody = ['nobody']
const early = publicFrom('2020-02-29')

const condition = { term: 'the-term', clause: 'A clause.', assertedBy: [], disputed: false, public: early, sources: [] }
const position = { party: 'taliban', statement: 'How it reads the term.', public: early, sources: [] }
const person = { name: 'A Name', office: 'Spokesman', public: early, sources: [] }
const dueBy = (reading: Parameters<typeof aReading>[0]) => ({ due: { rule: 'By then.', readings: [aReading(reading)] } })

const term = (path: string, kind: string, rest: Parameters<typeof aTerm>[0]) =>
  ['the-term', `terms[0].${path}`, kind, { terms: [aTerm(rest)] }] as const
const claim = (path: string, kind: string, rest: Parameters<typeof aClaim>[0]) =>
  ['a-claim', `claims[0].${path}`, kind, { claims: [aClaim(rest)] }] as const
const number = (path: string, kind: string, rest: Parameters<typeof anObservation>[0]) =>
  ['an-observation', `observations[0].${path}`, kind, { observations: [anObservation(rest)] }] as const
const event = (path: string, kind: string, rest: Parameters<typeof anEvent>[0]) =>
  ['an-event', `events[0].${path}`, kind, { events: [anEvent(rest)] }] as const

describe('an id that no record has is refused, by the record that names it', () => {
  test.each([
    [
      'the-agreement',
      'agreement.instruments[0].parties[0]',
      'party',
      { agreement: { ...agreement, instruments: [{ ...instrument, parties: nobody }, ...agreement.instruments.slice(1)] } },
    ] as const,
    ['a-source', 'sources[0].sameAs', 'source', { sources: [{ ...source, sameAs: 'nobody' }] }] as const,
    ...[
      ['speaksFor', 'party', { speaksFor: 'nobody' }] as const,
      ['sources[0]', 'source', { sources: nobody }] as const,
      ['people[0].sources[0]', 'source', { people: [{ ...person, sources: nobody }] }] as const,
    ].map(
      ([path, kind, rest]) =>
        ['united-states', `parties[0].${path}`, kind, { parties: [{ ...party, ...rest }, ...parties.slice(1)] }] as const,
    ),

    term('instrument', 'instrument', { instrument: 'nobody' }),
    term('topic', 'topic', { topic: 'nobody' }),
    term('obligor', 'party', { obligor: 'nobody' }),
    term('beneficiary', 'party', { beneficiary: 'nobody' }),
    term('partOf', 'term', { partOf: 'nobody' }),
    term('measure.series', 'series', { measure: { series: 'nobody', direction: 'up-to' } }),
    term('alsoBound[0]', 'party', { alsoBound: nobody }),
    term('sources[0]', 'source', { sources: nobody }),
    term('actors[0].party', 'party', { actors: [{ party: 'nobody', note: 'Had it in hand.' }] }),
    term('startsAfter[0].term', 'term', { startsAfter: [{ term: 'nobody', clause: 'After that.' }] }),
    term('positions[0].party', 'party', { positions: [{ ...position, party: 'nobody' }] }),
    term('positions[0].sources[0]', 'source', { positions: [{ ...position, sources: nobody }] }),
    term('conditions[0].term', 'term', { conditions: [{ ...condition, term: 'nobody' }] }),
    term('conditions[0].assertedBy[0]', 'party', { conditions: [{ ...condition, assertedBy: nobody }] }),
    term('conditions[0].sources[0]', 'source', { conditions: [{ ...condition, sources: nobody }] }),
    term('due.readings[0].anchor', 'term', dueBy({ offset: { days: 10 }, anchor: 'nobody' })),
    term('due.readings[0].by[0]', 'party', dueBy({ date: '2020-03-10', by: nobody })),
    term('due.readings[0].sources[0]', 'source', dueBy({ date: '2020-03-10', sources: nobody })),

    claim('party', 'party', { party: 'nobody' }),
    claim('accuses', 'party', { accuses: 'nobody' }),
    claim('withdraws', 'claim', { withdraws: 'nobody' }),
    claim('repliesTo[0]', 'claim', { repliesTo: nobody }),
    claim('bearsOn[0]', 'claim', { bearsOn: nobody }),
    claim('sources[0]', 'source', { sources: nobody }),
    claim('points[0].term', 'term', { points: [aPoint('kept', 'taliban', { term: 'nobody' })] }),
    claim('points[0].about', 'party', { points: [aPoint('kept', 'nobody')] }),
    claim('points[0].answers[0]', 'claim', { points: [aPoint('kept', 'taliban', { answers: nobody })] }),
    [
      'a-finding',
      'claims[0].verdicts[0].term',
      'term',
      {
        claims: [
          aFinding('a-finding', '2020-04-05', 'un-mission', 'kept', { verdicts: [{ term: 'nobody', verdict: 'kept' }] }),
        ],
      },
    ] as const,

    number('series', 'series', { series: 'nobody' }),
    number('countedBy', 'party', { countedBy: 'nobody' }),
    number('passedOnBy', 'party', { passedOnBy: 'nobody' }),
    number('term', 'term', { term: 'nobody' }),
    number('conflictsWith[0]', 'observation', { conflictsWith: nobody }),
    number('replaces[0]', 'observation', { replaces: nobody }),
    number('sources[0]', 'source', { sources: nobody }),

    event('terms[0]', 'term', { terms: nobody }),
    event('parties[0]', 'party', { parties: nobody }),
    event('sources[0]', 'source', { sources: nobody }),
    event('effects[0].term', 'term', { effects: [anEffect('begins', { term: 'nobody' })] }),
    event('effects[0].saidBy[0]', 'party', { effects: [anEffect('begins', { saidBy: nobody })] }),
  ])('%s: %s names no %s', (record, path, kind, parts) => {
    expect(problemsIn({ ...aRecord(), ...parts })).toEqual([{ record, path, problem: `there is no ${kind} "nobody"` }])
  })
})

it('`signing` is no term and may be counted from all the same', () => {
  expect(problemsIn(aRecord({ terms: [aTerm(dueBy({ offset: { days: 10 }, anchor: 'signing' }))] }))).toEqual([])
})

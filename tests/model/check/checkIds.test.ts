import { expect, it, test } from 'vitest'
import { aClaim, aRecord, aTerm, anEvent, anObservation, parties } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const { agreement, topics, series, sources } = aRecord()
const twice = <T>(list: readonly T[]) => [...list, ...list.slice(0, 1)]

test.each([
  ['topics', 'a-topic', 'topics[1].id', { topics: twice(topics) }],
  ['series', 'a-series', 'series[1].id', { series: twice(series) }],
  ['parties', 'united-states', 'parties[8].id', { parties: twice(parties) }],
  ['terms', 'the-term', 'terms[1].id', { terms: twice([aTerm()]) }],
  ['claims', 'a-claim', 'claims[1].id', { claims: twice([aClaim()]) }],
  ['observations', 'an-observation', 'observations[1].id', { observations: twice([anObservation()]) }],
  ['events', 'an-event', 'events[1].id', { events: twice([anEvent()]) }],
  ['sources', 'a-source', 'sources[1].id', { sources: twice(sources) }],
  [
    'agreement.instruments',
    'the-agreement',
    'agreement.instruments[2].id',
    { agreement: { ...agreement, instruments: twice(agreement.instruments) } },
  ],
  [
    'agreement.moments',
    'a-moment',
    'agreement.moments[1].id',
    { agreement: { ...agreement, moments: twice(agreement.moments) } },
  ],
])('an id used twice among %s is refused', (kind, record, path, parts) => {
  expect(problemsIn(aRecord(parts))).toEqual([
    { record, path, problem: `the id is already used by ${kind}[0]` },
  ])
})

it('records of different kinds may share an id', () => {
  expect(problemsIn(aRecord({ claims: [aClaim({ id: 'shared' })], events: [anEvent({ id: 'shared' })] }))).toEqual([])
})

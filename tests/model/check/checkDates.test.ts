import { describe, expect, it, test } from 'vitest'
import { aClaim, aRecord, aTerm, anEvent, anObservation, due, publicFrom } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const { agreement, sources } = aRecord()
const [source] = sources

describe('a day that does not exist is refused', () => {
  test.each([
    ['a-claim', 'claims[0].date', '2020-02-30', { claims: [aClaim({ date: '2020-02-30', public: publicFrom('2020-03-01') })] }],
    ['a-claim', 'claims[0].public.day', '2020-02-30', { claims: [aClaim({ public: publicFrom('2020-02-30') })] }],
    ['an-event', 'events[0].date', '2020-13', { events: [anEvent({ date: '2020-13', public: publicFrom('2020-12-31') })] }],
    ['an-observation', 'observations[0].statedOn', '2021-02-29', { observations: [anObservation({ statedOn: '2021-02-29' })] }],
    ['the-term', 'terms[0].due.readings[0].date', '2020-04-31', { terms: [aTerm({ due: due({ date: '2020-04-31' }) })] }],
    ['a-source', 'sources[0].date', '2020-13', { sources: [{ ...source, date: '2020-13' }] }],
    ['an-agreement', 'agreement.signed.day', '2020-02-30', { agreement: { ...agreement, signed: { day: '2020-02-30', place: 'Doha' } } }],
  ])('%s: %s, %s', (record, path, date, parts) => {
    expect(problemsIn({ ...aRecord(), ...parts })).toEqual([
      { record, path, problem: `"${date}" is not a date of the calendar` },
    ])
  })
})

it('the coverage may not end before it begins', () => {
  const coverage = { from: '2020-04-06', to: '2020-02-29' }
  expect(problemsIn(aRecord({ agreement: { ...agreement, coverage, moments: [] } }))).toEqual([
    { record: 'an-agreement', path: 'agreement.coverage', problem: 'the coverage ends before it begins' },
  ])
})

it('a moment lies within the coverage', () => {
  const moments = [{ id: 'a-moment', day: '2019-12-31', title: 'Too early' }]
  expect(problemsIn(aRecord({ agreement: { ...agreement, moments } }))).toEqual([
    { record: 'a-moment', path: 'agreement.moments[0].day', problem: expect.stringContaining('outside the coverage') },
  ])
})

describe('nothing is public before its own date', () => {
  const tooEarly = publicFrom('2020-04-04')

  test.each([
    ['a-claim', 'claims[0]', { claims: [aClaim({ date: '2020-04-05', public: tooEarly })] }],
    ['an-event', 'events[0]', { events: [anEvent({ date: '2020-04-05', public: tooEarly })] }],
    ['an-observation', 'observations[0]', { observations: [anObservation({ date: '2020-04-05', public: tooEarly })] }],
  ])('%s', (record, path, parts) => {
    expect(problemsIn(aRecord(parts))).toEqual([
      { record, path: `${path}.public.day`, problem: 'it is public on 2020-04-04, before its own date 2020-04-05' },
    ])
  })

  it('but a plan may name a day to come', () => {
    const plan = anObservation({ kind: 'planned', date: '2020-07-13', public: tooEarly })
    expect(problemsIn(aRecord({ observations: [plan] }))).toEqual([])
  })

  it('and what is known to the month only may be public within the month, where its basis says so', () => {
    const claim = aClaim({ date: '2020-04', public: { day: '2020-04-06', basis: 'earliest-by-content' } })
    expect(problemsIn(aRecord({ claims: [claim] }))).toEqual([])
  })

  it('where the basis is the end of the month, the day is the last of the month', () => {
    const claim = (day: string) => aClaim({ date: '2020-04', public: { day, basis: 'month-end' } })
    expect(problemsIn(aRecord({ claims: [claim('2020-04-30')] }))).toEqual([])
    expect(problemsIn(aRecord({ claims: [claim('2020-04-06')] }))).toEqual([
      {
        record: 'a-claim',
        path: 'claims[0].public.day',
        problem: 'it counts from the end of 2020-04, which is 2020-04-30, not 2020-04-06',
      },
    ])
  })
})

describe('a part of the month', () => {
  const said = { day: '2020-04-06', basis: 'earliest-by-content' } as const

  it('goes with a month', () => {
    expect(problemsIn(aRecord({ claims: [aClaim({ date: '2020-04', datePart: 'early', public: said })] }))).toEqual([])
  })

  it('does not go with a day', () => {
    expect(problemsIn(aRecord({ claims: [aClaim({ date: '2020-04-05', datePart: 'early', public: said })] }))).toEqual([
      { record: 'a-claim', path: 'claims[0].datePart', problem: expect.stringContaining('only with a date known to the month') },
    ])
  })
})

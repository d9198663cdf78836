import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { termOf } from '../../../src/model/rule/lookUp.ts'
import { progressOf } from '../../../src/model/rule/progress.ts'
import { aRecord, aTerm, anObservation, modelOf, publicFrom } from '../build.ts'

type Observations = ReturnType<typeof anObservation>[]

const measured = [aTerm({ measure: { series: 'a-series', target: 5000, direction: 'up-to' } })]
const progressOn = (observations: Observations, asOf = '2020-12-01') => {
  const model = modelOf({ terms: measured, observations })
  return progressOf(model, termOf(model, 'the-term'), day(asOf)).map(({ counter, observation }) => [
    counter,
    observation.value,
  ])
}

it('nobody has counted: there is none, which is not nought', () => {
  expect(progressOn([])).toEqual([])
})

it('nought that was counted is nought', () => {
  expect(progressOn([anObservation({ value: 0 })])).toEqual([['united-states', 0]])
})

it('each counter has its latest number; rival counts stay apart', () => {
  const observations = [
    anObservation({ id: 'a', date: '2020-04-08', value: 100, countedBy: 'afghan-government' }),
    anObservation({ id: 'b', date: '2020-04-20', value: 300, countedBy: 'afghan-government' }),
    anObservation({ id: 'c', date: '2020-04-12', value: 20, countedBy: 'taliban' }),
  ]
  expect(progressOn(observations, '2020-04-12')).toEqual([
    ['afghan-government', 100],
    ['taliban', 20],
  ])
  expect(progressOn(observations).toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ['afghan-government', 300],
    ['taliban', 20],
  ])
})

it('a number known to the month only counts from its public day, where its basis says so', () => {
  const early = anObservation({ date: '2020-04', public: { day: '2020-04-06', basis: 'earliest-by-content' } })
  expect(progressOn([early], '2020-04-05')).toEqual([])
  expect(progressOn([early], '2020-04-06')).toEqual([['united-states', 100]])
})

it('an agent counts for itself: its numbers are not folded into those of the party', () => {
  const observations = [
    anObservation({ id: 'a', countedBy: 'us-forces', value: 10 }),
    anObservation({ id: 'b', countedBy: 'united-states', value: 12 }),
  ]
  expect(progressOn(observations)).toHaveLength(2)
})

describe('the latest is the one that describes the latest day; a month counts from its first', () => {
  test.each<[string, string, string]>([
    ['not the one that became public last', '2020-04-01', '2020-04-20'],
    ['a month never outdoes a day within it', '2020-04', '2020-04-20'],
    ['nor a quarter', '2020-Q1', '2020-02-28'],
    ['a quarter comes before the day after it', '2020-Q1', '2020-04-01'],
    ['and a quarter before a later month', '2020-Q1', '2020-05'],
  ])('%s: %s, then %s', (_, earlier, later) => {
    const together = publicFrom('2020-08-01')
    const observations = [
      anObservation({ id: 'a', date: later, value: 2, public: together }),
      anObservation({ id: 'b', date: earlier, value: 1, public: together }),
    ]
    expect(progressOn(observations)).toEqual([['united-states', 2]])
  })

  it('a number of "early April" comes before one of 20 April, though both are of April', () => {
    const observations = [
      anObservation({ id: 'a', date: '2020-04-20', value: 2 }),
      anObservation({
        id: 'b',
        date: '2020-04',
        value: 1,
        public: { day: '2020-04-06', basis: 'earliest-by-content' },
      }),
    ]
    expect(progressOn(observations)).toEqual([['united-states', 2]])
  })

  it('of several by one counter for one day, all: none is picked for the reader', () => {
    const observations = [
      anObservation({ id: 'a', date: '2020-04-01', value: 2, public: publicFrom('2020-05-01') }),
      anObservation({ id: 'b', date: '2020-04-01', value: 1, public: publicFrom('2020-04-02') }),
    ]
    expect(progressOn(observations)).toEqual([
      ['united-states', 1],
      ['united-states', 2],
    ])
  })
})

describe('what does not count', () => {
  const reported = anObservation({ id: 'reported', date: '2020-04-01', value: 1 })

  test.each<[string, Parameters<typeof anObservation>[0]]>([
    ['a plan', { kind: 'planned', date: '2020-05-01', public: publicFrom('2020-04-02') }],
    ['an announcement', { kind: 'announced', date: '2020-05-01', public: publicFrom('2020-04-02') }],
    ['a number that became public after the day', { date: '2020-04-10', public: publicFrom('2020-12-02') }],
    ['a number of another series', { date: '2020-04-10', series: 'other-series' }],
  ])('%s', (_, other) => {
    const series = [...aRecord().series, ...aRecord().series.map((one) => ({ ...one, id: 'other-series' }))]
    const model = modelOf({ series, terms: measured, observations: [reported, anObservation({ id: 'other', value: 9, ...other })] })
    const progress = progressOf(model, termOf(model, 'the-term'), day('2020-12-01'))
    expect(progress.map(({ observation }) => observation.id)).toEqual(['reported'])
  })

  it('a batch whose total nobody gave', () => {
    const { value: _, ...batch } = anObservation({ id: 'batch', date: '2020-04-10', batch: 50 })
    expect(progressOn([reported, batch])).toEqual([['united-states', 1]])
  })
})

it('a term without a measure has none', () => {
  const model = modelOf({ observations: [anObservation()] })
  expect(progressOf(model, termOf(model, 'the-term'), day('2020-12-01'))).toEqual([])
})

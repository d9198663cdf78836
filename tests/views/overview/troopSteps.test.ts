import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { placeTroopSteps } from '../../../src/views/overview/placeTroopSteps.ts'
import { type TroopSteps, troopSteps } from '../../../src/views/overview/troopSteps.ts'
import { aTerm, anObservation, due, modelOf, publicFrom } from '../../model/build.ts'

const measure = { series: 'a-series', target: 0, baseline: 200, direction: 'down-to' } as const
const model = modelOf({
  terms: [
    aTerm({ id: 'the-term', measure: { ...measure, target: 100 }, due: due({ date: '2020-07-13' }) }),
    aTerm({ id: 'whole', measure, due: due({ date: '2021-04-29' }, { date: '2021-05-01' }) }),
  ],
  observations: [
    anObservation({ id: 'first', date: '2020-03-01', value: 200 }),
    anObservation({ id: 'of-another', date: '2020-04-01', value: 150, countedBy: 'nato' }),
    anObservation({ id: 'known-to-the-month', date: '2020-06', value: 120, public: publicFrom('2020-08-18') }),
    anObservation({ id: 'a-plan', kind: 'planned', date: '2020-03-02', value: 50 }),
  ],
})
const on = (asOf: string) => troopSteps(model, 'a-series', 'united-states', day(asOf))

test('the steps of the text, by the last reading of each day, and one counter’s reports', () => {
  const facts = on('2020-06-30')
  expect(facts?.promised).toEqual([
    { day: '2020-02-29', value: 200 },
    { day: '2020-07-13', value: 100 },
    { day: '2021-05-01', value: 0 },
  ])
  expect(facts?.reported).toEqual([{ day: '2020-03-01', value: 200 }])
})

test('what was not public is not there; a month counts from its end', () => {
  expect(on('2020-08-17')?.reported).toHaveLength(1)
  expect(on('2020-08-18')?.reported.at(-1)).toEqual({ day: '2020-06-30', value: 120 })
})

test('without a step and a report there is nothing to draw', () => {
  expect(troopSteps(model, 'no-such-series', 'united-states', day('2020-06-30'))).toBeNull()
})

const facts = (rest: Partial<TroopSteps> = {}): TroopSteps => ({
  first: day('2020-03-01'),
  asOf: day('2020-03-11'),
  last: day('2020-03-11'),
  promised: [],
  reported: [],
  observations: [],
  ...rest,
})
const level = (date: string, value: number) => ({ day: day(date), value })

test('the largest number stands at the top, zero on the base, the first day at the left', () => {
  const placed = placeTroopSteps(facts({ promised: [level('2020-03-01', 200), level('2020-03-11', 0)], reported: [level('2020-03-06', 100)] }))
  expect(placed.promised).toBe('M4 4H196V56H196')
  expect(placed.reported).toBe('M100 30H196')
  expect(placed.latest).toEqual({ x: 100, y: 30 })
  expect(placed.asOf).toBeNull()
})

test('the last report is held to the as-of day, which is marked while days are still to come', () => {
  const placed = placeTroopSteps(facts({ asOf: day('2020-03-06'), reported: [level('2020-03-01', 200)] }))
  expect(placed.reported).toBe('M4 4H100')
  expect(placed.asOf).toBe(100)
})

test('nothing reported, nothing drawn', () => {
  expect(placeTroopSteps(facts())).toMatchObject({ promised: '', reported: '', latest: null })
})

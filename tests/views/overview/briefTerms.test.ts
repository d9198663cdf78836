import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { briefTerms } from '../../../src/views/overview/briefTerms.ts'
import { aTerm, anObservation, due, happens, modelOf } from '../../model/build.ts'

const measure = { series: 'a-series', target: 0, baseline: 200, direction: 'down-to' } as const

const model = modelOf({
  terms: [
    aTerm({ id: 'whole', measure, due: due({ date: '2021-04-29' }) }),
    aTerm({ id: 'the-term', partOf: 'whole', measure: { ...measure, target: 100 }, due: due({ date: '2020-07-13' }) }),
    aTerm({ id: 'rest', partOf: 'whole', measure, due: due({ date: '2021-04-29' }) }),
    aTerm({ id: 'elsewhere', instrument: 'the-understandings', inPublicText: false, measure }),
    aTerm({ id: 'without-target', measure: { series: 'a-series', direction: 'down-to' } }),
  ],
  observations: [
    anObservation({ id: 'first', date: '2020-03-01', value: 190 }),
    anObservation({ id: 'second', date: '2020-06-01', value: 120, countedBy: 'nato' }),
  ],
  events: [happens('done', '2020-06-18', 'completes')],
})
const briefs = (asOf: string) => briefTerms(model, 'a-topic', day(asOf))

test('the step due next stands for its series, with the latest number of each counter, the newest first', () => {
  const [brief, ...others] = briefs('2020-06-10')
  expect(others).toEqual([])
  expect(brief?.term.id).toBe('the-term')
  expect(brief?.progress.map(({ counter }) => counter)).toEqual(['nato', 'united-states'])
})

test('once a step is over the next one stands; of steps due on one day the widest', () => {
  expect(briefs('2020-06-18')[0]?.term.id).toBe('whole')
})

test('numbers that were not public yet are not shown', () => {
  expect(briefs('2020-03-15')[0]?.progress.map(({ counter }) => counter)).toEqual(['united-states'])
})

test('a series that is not asked for is left out', () => {
  expect(briefTerms(model, 'a-topic', day('2020-06-10'), ['another-series'])).toEqual([])
})

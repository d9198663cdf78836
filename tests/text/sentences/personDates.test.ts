import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { Person } from '../../../src/model/types.ts'
import { personDates } from '../../../src/text/sentences/personDates.ts'

const person = (dates: Partial<Person>): Person => ({
  name: 'A Person',
  office: 'An office',
  public: { day: day('2020-02-29'), basis: 'published' },
  sources: ['a-source'],
  ...dates,
})

test('an office is told with both of its dates, as exact as they are known', () => {
  expect(personDates(person({ from: '2016', to: '2020-03' }), day('2020-06-01'))).toBe('from 2016 to March 2020')
})

test('an end that had not come by the day is not told', () => {
  const lyons = person({ from: '2020-03-24', to: '2022-06' })
  expect(personDates(lyons, day('2021-08-31'))).toBe('from 24 March 2020')
})

test('a month or a year has to be over before it counts as an end', () => {
  expect(personDates(person({ to: '2020-03' }), day('2020-03-31'))).toBe('')
  expect(personDates(person({ to: '2020-03' }), day('2020-04-01'))).toBe('to March 2020')
  expect(personDates(person({ to: '2020' }), day('2020-12-31'))).toBe('')
})

test('where only one day in office is known it is told, and only from that day on', () => {
  const held = person({ asOf: day('2020-04-05') })
  expect(personDates(held, day('2020-04-06'))).toBe('in office on 5 April 2020')
  expect(personDates(held, day('2020-04-04'))).toBe('')
})

import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { dueOf } from '../../../src/model/rule/due.ts'
import { termOf } from '../../../src/model/rule/lookUp.ts'
import { dueDistance, timeGone } from '../../../src/views/shared/termLedgerDue.ts'
import { aTerm, due, modelOf, signing } from '../../model/build.ts'

const dueOn = (...dates: readonly string[]) => {
  const model = modelOf({ terms: [aTerm(dates.length === 0 ? {} : { due: due(...dates.map((date) => ({ date }))) })] })
  return dueOf(model, termOf(model, 'the-term'), day('2020-04-06'))
}

test('days to come, today and days past', () => {
  expect(dueDistance(dueOn('2020-07-13'), 'under-way', day('2020-04-06'))).toBe('in 98 days')
  expect(dueDistance(dueOn('2020-07-13'), 'under-way', day('2020-07-13'))).toBe('today')
  expect(dueDistance(dueOn('2020-03-10'), 'waiting', day('2020-04-06'))).toBe('27 days ago')
})

test('readings that differ give a range, and between them both distances', () => {
  const two = dueOn('2021-04-29', '2021-05-01')
  expect(dueDistance(two, 'not-due', day('2021-04-19'))).toBe('in 10–12 days')
  expect(dueDistance(two, 'due-by-some-readings', day('2021-04-30'))).toBe('first reading 1 day ago, last in 1 day')
  expect(dueDistance(two, 'due-by-some-readings', day('2021-04-29'))).toBe('first reading today, last in 2 days')
  expect(dueDistance(two, 'waiting', day('2021-05-02'))).toBe('1–3 days ago')
})

test('nothing is said twice, nor where no day can be told', () => {
  expect(dueDistance(dueOn('2020-03-10'), 'overdue', day('2020-04-06'))).toBeNull()
  expect(dueDistance(dueOn('2020-03-10'), 'delivered', day('2020-04-06'))).toBeNull()
  expect(dueDistance(dueOn(), 'continuing', day('2020-04-06'))).toBeNull()
})

test('the time gone is a part of the way from the signing to the last due day', () => {
  const signed = day(signing)
  expect(timeGone(signed, dueOn('2020-03-10'), day('2020-03-05'))).toBe(0.5)
  expect(timeGone(signed, dueOn('2020-03-10'), signed)).toBe(0)
  expect(timeGone(signed, dueOn('2020-03-10'), day('2020-03-11'))).toBeNull()
  expect(timeGone(signed, dueOn(), day('2020-03-05'))).toBeNull()
})

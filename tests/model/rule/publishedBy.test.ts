import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { publishedBy } from '../../../src/model/rule/publishedBy.ts'
import { aSource } from '../build.ts'

test.each([
  ['a day after', '2020-04-07', false],
  ['the day itself', '2020-04-06', true],
  ['a month that has begun', '2020-04', true],
  ['a month to come', '2020-05', false],
  ['a year that has begun', '2020', true],
  ['a year to come', '2021', false],
])('%s: %s', (_, date, expected) => {
  expect(publishedBy(aSource({ id: 'a', date }), day('2020-04-06'))).toBe(expected)
})

test('without a date there is nothing to hide', () => {
  expect(publishedBy(aSource({ id: 'a' }), day('2020-04-06'))).toBe(true)
})

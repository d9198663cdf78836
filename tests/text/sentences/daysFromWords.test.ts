import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { daysFromWords } from '../../../src/text/sentences/daysFromWords.ts'

const asOf = day('2020-04-06')

test.each([
  ['2020-07-13', '98 days left'],
  ['2020-04-07', '1 day left'],
  ['2020-04-06', 'the day shown'],
  ['2020-04-05', '1 day passed'],
  ['2020-03-10', '27 days passed'],
])('seen from 6 April 2020, %s has %s', (due, words) => {
  expect(daysFromWords(day(due), asOf)).toBe(words)
})

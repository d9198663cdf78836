import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { publicSentence } from '../../../src/text/sentences/publicSentence.ts'

test('the day a record counts as public comes with how that is known', () => {
  expect(publicSentence({ day: day('2020-04-06'), basis: 'earliest-by-content' })).toBe(
    'Counts as public from 6 April 2020: the day is not known; counted from the earliest day its content allows.',
  )
})

import { expect, test } from 'vitest'
import { leftOutSentence } from '../../../../src/text/sentences/leftOutSentence.ts'
import { latestDrawn } from '../../../../src/views/shared/chart/latestDrawn.ts'

test('a list that a picture has room for is drawn whole, and nothing is said of others', () => {
  const { drawn, leftOut } = latestDrawn(['a', 'b'])
  expect(drawn).toEqual(['a', 'b'])
  expect(leftOutSentence(leftOut)).toBe('')
})

test('of a longer one the latest are drawn, and how many are not is said', () => {
  const days = Array.from({ length: 201 }, (_, at) => at)
  const { drawn, leftOut } = latestDrawn(days)
  expect(drawn).toEqual(days.slice(1))
  expect(leftOutSentence(leftOut)).toBe(' The latest numbers and events are drawn; 1 earlier one is left out: set an earlier day to see them.')
})

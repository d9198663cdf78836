import { expect, test } from 'vitest'
import { latestDrawn } from '../../../../src/views/shared/chart/latestDrawn.ts'

test('a list that a picture has room for is drawn whole', () => {
  expect(latestDrawn(['a', 'b'])).toEqual({ drawn: ['a', 'b'], leftOut: 0 })
})

test('of a longer one the latest are drawn, and how many are not is known', () => {
  const days = Array.from({ length: 302 }, (_, at) => at)
  expect(latestDrawn(days)).toEqual({ drawn: days.slice(2), leftOut: 2 })
})

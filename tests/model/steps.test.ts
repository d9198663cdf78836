import { expect, test } from 'vitest'
import { type Steps, finish, inSteps } from '../../src/model/steps.ts'

const numbers = Array.from({ length: 2500 }, (_, at) => at)

function* collect(): Steps<readonly number[]> {
  const taken: number[] = []
  yield* inSteps(numbers, (number) => taken.push(number), 100)
  return taken
}

test('a list is gone through to its end, in steps of so many', () => {
  expect(finish(collect())).toEqual(numbers)
  expect([...collect()]).toHaveLength(25)
})

import { expect, test } from 'vitest'
import { type Steps, finish, finishInSlices, inSteps } from '../../src/model/steps.ts'

const numbers = Array.from({ length: 2500 }, (_, at) => at)

function* collect(): Steps<readonly number[]> {
  const taken: number[] = []
  yield* inSteps(numbers, (number) => taken.push(number), 100)
  return taken
}

test('a list is gone through to its end, in steps of so many', () => {
  expect(finish(collect())).toEqual(numbers)
  const steps = [...collect()]
  expect(steps).toHaveLength(25)
})

test('between slices others have their turn, and what comes of it is the same', async () => {
  const order: string[] = []
  let going = true
  const other = (): void => {
    order.push('other')
    if (going) setTimeout(other)
  }
  setTimeout(other)
  const made = await finishInSlices(collect())
  going = false
  expect(made).toEqual(numbers)
  expect(order.length).toBeGreaterThan(3)
})

test('what goes wrong in a step is told to whoever waits', async () => {
  function* broken(): Steps<never> {
    yield
    throw new Error('no such record')
  }
  await expect(finishInSlices(broken())).rejects.toThrow('no such record')
})

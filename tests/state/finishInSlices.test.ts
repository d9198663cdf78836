import { expect, test } from 'vitest'
import type { Steps } from '../../src/model/steps.ts'
import { finishInSlices } from '../../src/state/finishInSlices.ts'

function* countTo(most: number): Steps<number> {
  for (let count = 0; count < most; count += 1) yield
  return most
}

test('between slices others have their turn, and what comes of it is the same', async () => {
  const order: string[] = []
  let going = true
  const other = (): void => {
    order.push('other')
    if (going) setTimeout(other)
  }
  setTimeout(other)
  const made = await finishInSlices(countTo(25))
  going = false
  expect(made).toBe(25)
  expect(order.length).toBeGreaterThan(3)
})

test('what goes wrong in a step is told to whoever waits', async () => {
  function* broken(): Steps<never> {
    yield
    throw new Error('no such record')
  }
  await expect(finishInSlices(broken())).rejects.toThrow('no such record')
})

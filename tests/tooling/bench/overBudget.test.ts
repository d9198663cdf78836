import { expect, it } from 'vitest'
import { overBudget } from '../../browser/overBudget.ts'

const budget = { requests: 12, bytes: 200_000 }

it('has nothing to say of a page within its budget', () => {
  expect(overBudget({ requests: 12, bytes: 200_000, shift: 0, moved: [] }, budget)).toEqual([])
})

it('does not count what no reader sees', () => {
  expect(overBudget({ requests: 1, bytes: 1, shift: 0.000003, moved: [] }, budget)).toEqual([])
})

it.each([
  [{ requests: 13, bytes: 1, shift: 0, moved: [] }, '13 requests, where 12 are allowed'],
  [{ requests: 1, bytes: 200_001, shift: 0, moved: [] }, '200001 bytes, where 200000 are allowed'],
  [{ requests: 1, bytes: 1, shift: 0.001, moved: ['li Argument', 'button Later'] }, 'the page moved by 0.001: li Argument; button Later'],
  [{ requests: 1, bytes: 1, shift: Number.NaN, moved: [] }, 'the page moved by NaN: '],
])('says what is too much of %j', (cost, sentence) => {
  expect(overBudget(cost, budget)).toEqual([sentence])
})

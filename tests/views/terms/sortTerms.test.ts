import { expect, test } from 'vitest'
import type { SortOrder } from '../../../src/state/sortOrders.ts'
import { groupOf, sortTerms } from '../../../src/views/terms/sortTerms.ts'
import { facts, model } from './facts.ts'

const sorted = (sort?: SortOrder) => sortTerms(model, facts, sort).map(({ term }) => term.id)

test('by itself the list is by topic, in the order of the record within one', () => {
  expect(sorted()).toEqual(['the-term', 'aim', 'limit', 'freed'])
})

test.each<[SortOrder, readonly string[]]>([
  ['reference', ['freed', 'the-term', 'aim', 'limit']],
  ['due', ['aim', 'freed', 'the-term', 'limit']],
  ['delivery', ['limit', 'freed', 'aim', 'the-term']],
  ['account', ['the-term', 'freed', 'aim', 'limit']],
])('by %s', (sort, order) => {
  expect(sorted(sort)).toEqual(order)
})

test('an order of other lists changes nothing', () => {
  expect(sorted('publisher')).toEqual(sorted())
})

test('the line above a run of terms says what they have in common', () => {
  const [first] = sortTerms(model, facts, 'delivery')
  expect(first && groupOf(model, first, 'delivery')).toBe('Continuing')
  expect(first && groupOf(model, first, 'due')).toBe('No due day')
  expect(first && groupOf(model, first, 'reference')).toBe('Reported understandings')
  expect(first && groupOf(model, first, undefined)).toBe('A topic')
})

import { expect, test } from 'vitest'
import { type Choices, noChoices } from '../../../src/state/choices.ts'
import { chosenTerms, facetOptions } from '../../../src/views/terms/termFilters.ts'
import { facts, model } from './facts.ts'

const chosen = (choices: Partial<Choices>) => chosenTerms(facts, { ...noChoices, ...choices }).map(({ term }) => term.id)
const counts = (choices: Partial<Choices>, key: 'delivery' | 'party' | 'topic') =>
  Object.fromEntries(
    facetOptions(model, facts, { ...noChoices, ...choices }, key).map(({ value, count }) => [value, count]),
  )

test('without filters every term is shown', () => {
  expect(chosen({})).toEqual(['freed', 'the-term', 'aim', 'limit'])
})

test('values of one filter add up, and filters narrow each other', () => {
  expect(chosen({ delivery: ['overdue', 'goal-date-passed'] })).toEqual(['freed', 'aim'])
  expect(chosen({ delivery: ['overdue', 'goal-date-passed'], force: ['goal'] })).toEqual(['aim'])
})

test('a party is found as obligor and as one whose conduct is meant', () => {
  expect(chosen({ party: ['taliban'] })).toEqual(['the-term'])
  expect(chosen({ party: ['united-states'] })).toEqual(['freed', 'the-term', 'aim', 'limit'])
})

test('every word has to be in the term, in any case and order', () => {
  expect(chosen({ q: 'FREED prisoners ' })).toEqual(['freed'])
  expect(chosen({ q: 'freed troops' })).toEqual([])
})

test('each value shows how many terms it would leave beside the other filters, its own aside', () => {
  expect(counts({ delivery: ['overdue'], topic: ['a-topic'] }, 'delivery')).toEqual({
    overdue: 0,
    'goal-date-passed': 1,
    'not-due': 1,
    continuing: 1,
  })
})

test('values that no term has are not offered, unless they were chosen', () => {
  expect(counts({}, 'delivery')).not.toHaveProperty('delivered')
  expect(counts({ delivery: ['delivered'] }, 'delivery')).toHaveProperty('delivered', 0)
})

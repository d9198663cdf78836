import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { type Choices, noChoices } from '../../../src/state/choices.ts'
import { facetOptions } from '../../../src/views/terms/facetOptions.ts'
import { chosenTerms, termFacts } from '../../../src/views/terms/termFilters.ts'
import { aTerm, modelOf, says } from '../../model/build.ts'
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

describe('filters about statements', () => {
  const spoken = modelOf({
    terms: [aTerm({ id: 'the-term' }), aTerm({ id: 'another' }), aTerm({ id: 'unspoken-of' })],
    claims: [
      { ...says('denied-in-speech', '2020-03-05', 'taliban', 'kept', 'taliban'), kind: 'denies', channel: 'speech' },
      { ...says('warned-in-interview', '2020-03-06', 'taliban', 'will-not', 'taliban'), kind: 'threatens', channel: 'interview' },
      { ...says('denied-in-interview', '2020-03-07', 'taliban', 'kept', 'taliban'), kind: 'denies', channel: 'interview', points: [{ term: 'another', about: 'taliban', says: 'kept', answers: [] }] },
    ],
  })
  const asOf = (text: string) => termFacts(spoken, day(text))
  const withStatement = (choices: Partial<Choices>, on = '2020-03-10') => chosenTerms(asOf(on), { ...noChoices, ...choices }).map(({ term }) => term.id)
  const countsOf = (choices: Partial<Choices>, key: 'kind' | 'channel') =>
    Object.fromEntries(facetOptions(spoken, asOf('2020-03-10'), { ...noChoices, ...choices }, key).map(({ value, count }) => [value, count]))

  test('a term is shown where one and the same statement on it has all that is asked', () => {
    expect(withStatement({ kind: ['denies'] })).toEqual(['the-term', 'another'])
    expect(withStatement({ channel: ['interview'] })).toEqual(['the-term', 'another'])
    expect(withStatement({ kind: ['denies'], channel: ['interview'] })).toEqual(['another'])
    expect(withStatement({ kind: ['threatens'], channel: ['speech'] })).toEqual([])
  })

  test('a statement that is not public yet shows no term', () => {
    expect(withStatement({ kind: ['denies'] }, '2020-03-06')).toEqual(['the-term'])
  })

  test('each value counts the terms of which one statement has it beside what else is asked', () => {
    expect(countsOf({}, 'kind')).toEqual({ denies: 2, threatens: 1 })
    expect(countsOf({ channel: ['speech'] }, 'kind')).toEqual({ denies: 1, threatens: 0 })
    expect(countsOf({ channel: ['speech'], kind: ['threatens'] }, 'channel')).toEqual({ speech: 0, interview: 1 })
  })
})

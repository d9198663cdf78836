import { expect, test } from 'vitest'
import { noChoices } from '../../../src/state/choices.ts'
import { chosenFilters } from '../../../src/views/shared/filterWords.ts'
import { modelOf } from '../../model/build.ts'

const model = modelOf()

test('each chosen value is named and knows the change that takes it away', () => {
  const filters = chosenFilters(model, { ...noChoices, delivery: ['overdue', 'waiting'], q: ' drone ' }, ['q', 'delivery'])
  expect(filters.map(({ name, words }) => `${name}: ${words}`)).toEqual([
    'Words: “drone”',
    'Delivery: Overdue',
    'Delivery: Waiting',
  ])
  expect(filters.map(({ without }) => without)).toEqual([
    { q: undefined },
    { delivery: ['waiting'] },
    { delivery: ['overdue'] },
  ])
})

test('filters that the page does not offer, and blank words, are left out', () => {
  expect(chosenFilters(model, { ...noChoices, delivery: ['overdue'], q: '  ' }, ['q', 'topic'])).toEqual([])
})

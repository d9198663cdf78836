import { expect, test } from 'vitest'
import { type Choices, noChoices } from '../../../src/state/choices.ts'
import { termsSentence } from '../../../src/views/terms/termsSentence.ts'
import { model } from './facts.ts'

const sentence = (choices: Partial<Choices>, shown: number) =>
  termsSentence(model, { ...noChoices, ...choices }, shown, 31)

test.each<[Partial<Choices>, number, string]>([
  [{}, 31, 'All 31 terms'],
  [{ delivery: ['overdue'], topic: ['another-topic'] }, 12, '12 of 31 terms: overdue, about prisoners'],
  [{ account: ['disputed', 'alleged'] }, 3, '3 of 31 terms: account disputed or alleged'],
  [{ force: ['duty', 'goal', 'permission'] }, 3, '3 of 31 terms: worded as duty, goal or permission'],
  [{ instrument: ['the-understandings'] }, 1, '1 of 31 terms: in “Reported understandings”'],
  [{ q: 'drone' }, 0, 'None of 31 terms: with “drone”'],
])('%o and %i shown', (choices, shown, words) => {
  expect(sentence(choices, shown)).toBe(words)
})

import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
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
  [{ accused: ['taliban'], answer: ['none'] }, 5, '5 of 31 terms: with an allegation about the taliban, with an allegation and no answer on record'],
  [{ answer: ['any', 'denies-fact'] }, 5, '5 of 31 terms: with an allegation and an answer on record or the answer “denies the fact”'],
  [{ text: 'not-public', verified: 'no' }, 2, '2 of 31 terms: in no public text, with no passage seen yet'],
  [{ kind: ['denies', 'threatens'] }, 4, '4 of 31 terms: with a statement of the kind denial or warning'],
  [{ channel: ['speech'] }, 4, '4 of 31 terms: with a statement through the channel speech'],
  [{ kind: ['denies'], channel: ['speech'] }, 1, '1 of 31 terms: with a statement of the kind denial, the same through the channel speech'],
  [{ from: day('2020-03-01'), to: day('2020-07-13') }, 2, '2 of 31 terms: due from 1 March 2020, due by 13 July 2020'],
  [{ q: 'drone' }, 0, 'None of 31 terms: with “drone”'],
])('%o and %i shown', (choices, shown, words) => {
  expect(sentence(choices, shown)).toBe(words)
})

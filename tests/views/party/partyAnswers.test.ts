import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { answerCounts, partyAnswers } from '../../../src/views/party/partyAnswers.ts'
import { modelOf, says } from '../../model/build.ts'

const model = modelOf({
  claims: [
    says('accusation', '2020-04-01', 'taliban', 'not-kept', 'united-states', { kind: 'alleges-breach' }),
    says('answer', '2020-04-04', 'us-forces', 'kept', 'united-states', { answers: ['accusation'], kind: 'denies' }),
    says('own-follow-up', '2020-04-05', 'united-states', 'kept', 'united-states', { repliesTo: ['answer'] }),
    says('second-answer', '2020-04-06', 'united-states', 'kept', 'united-states', { repliesTo: ['accusation'] }),
  ],
})
const answers = (asOf: string) => partyAnswers(model, 'united-states', day(asOf))

test('answers by the party and its agents stand newest first with the days between', () => {
  expect(answers('2020-04-06').map(({ answer, to, days }) => [answer.id, to.id, days])).toEqual([
    ['second-answer', 'accusation', 5],
    ['answer', 'accusation', 3],
  ])
})

test('what came later than the day is not there', () => {
  expect(answers('2020-04-04')).toHaveLength(1)
})

test('answers are counted by the party answered, with the shortest and longest time', () => {
  expect(answerCounts(model, answers('2020-04-06'))).toEqual([{ to: 'taliban', count: 2, least: 3, most: 5 }])
})

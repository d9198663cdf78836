import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { changesBetween } from '../../../src/model/rule/changes.ts'
import { dueOf } from '../../../src/model/rule/due.ts'
import { claimOf, termOf } from '../../../src/model/rule/lookUp.ts'
import { formatBytes } from '../../../src/text/formatBytes.ts'
import { answerSentence } from '../../../src/text/sentences/answerSentence.ts'
import { deadlineSentence, deadlineTitle } from '../../../src/text/sentences/deadlineSentence.ts'
import { accountChangeSentence, accountChangeTitle, deliveryChangeSentence, deliveryChangeTitle } from '../../../src/text/sentences/statusChangeSentence.ts'
import { aTerm, due, modelOf, says } from '../../model/build.ts'

const model = modelOf({
  terms: [aTerm({ due: due({ date: '2020-07-13', counting: 'Written in the text' }) })],
  claims: [
    says('accusation', '2020-04-01', 'taliban', 'not-kept', 'united-states'),
    says('answer', '2020-04-03', 'united-states', 'kept', 'united-states', { answers: ['accusation'] }),
  ],
})

describe('a change of status', () => {
  it('of delivery by time alone says so', () => {
    const at = day('2020-07-14')
    const [change] = changesBetween(model, day('2020-07-13'), at).delivery
    if (change === undefined) throw new Error('Nothing changed.')
    expect(deliveryChangeTitle(model, change)).toBe('“A term”: Overdue, before: Not due')
    expect(deliveryChangeSentence(model, change, at)).toBe('Overdue by 1 day: due 13 July 2020. Only time passed.')
  })

  it('of an account names the party meant and who speaks', () => {
    const at = day('2020-04-03')
    const [change] = changesBetween(model, day('2020-04-02'), at).account
    if (change === undefined) throw new Error('Nothing changed.')
    expect(accountChangeTitle(model, change)).toBe('“A term”, about the united-states: Disputed, before: Alleged')
    expect(accountChangeSentence(model, change, at)).toContain('Not kept, according to the taliban (1 April 2020); ')
  })

  it('of a term that is new says that', () => {
    const [change] = changesBetween(model, day('2020-02-28'), day('2020-02-29')).delivery
    if (change === undefined) throw new Error('Nothing changed.')
    expect(deliveryChangeTitle(model, change)).toBe('“A term”: Not due, new on record')
  })
})

test('a new answer says what it answers', () => {
  expect(answerSentence(model, claimOf(model, 'answer'))).toBe('What was said. It answers: Comment by taliban, 1 April 2020.')
})

test('a due day says how it comes about', () => {
  const term = termOf(model, 'the-term')
  const [reading] = dueOf(model, term, day('2020-03-01')).readings
  if (reading === undefined) throw new Error('The term has no reading.')
  expect(deadlineTitle(model, term)).toBe('Due: A term (united-states)')
  expect(deadlineSentence(model, term, reading)).toBe('When it is due. Due 13 July 2020, as the text has it: Written in the text.')
})

test.each([
  [812, '812 bytes'],
  [34_480, '34.5 kB'],
  [1_240_000, '1.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { accountOf } from '../../../src/model/rule/account.ts'
import { pointEffectSentence } from '../../../src/text/sentences/pointEffectSentence.ts'
import { modelOf, aTerm } from '../../model/build.ts'

const model = modelOf({ terms: [aTerm()] })
const account = accountOf(model, 'the-term', 'taliban', day('2020-04-06'))

test('a deciding statement names the party and the state', () => {
  expect(pointEffectSentence(model, 'deciding-answer', account)).toBe(
    'This statement decides the account about the taliban: No statement. It is the latest answer to the latest allegation.',
  )
})

test('one that stands apart says why', () => {
  expect(pointEffectSentence(model, 'comment', account)).toBe(
    'Comment by the press. It does not enter the account and is nobody’s answer.',
  )
})

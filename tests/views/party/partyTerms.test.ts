import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { termOf } from '../../../src/model/rule/lookUp.ts'
import { partyTerms, roleOn } from '../../../src/views/party/partyTerms.ts'
import { aTerm, modelOf } from '../../model/build.ts'

const model = modelOf({
  terms: [
    aTerm({ beneficiary: 'taliban', actors: [{ party: 'afghan-government', note: 'It held the prisoners.' }] }),
    aTerm({ id: 'joint', alsoBound: ['afghan-government'] }),
  ],
})
const of = (party: string) => {
  const { owes, owed } = partyTerms(model, party, day('2020-04-06'))
  return { owes: owes.map(({ id }) => id), owed: owed.map(({ id }) => id) }
}

test('a party owes what it is the obligor of, has in hand or is bound by', () => {
  expect(of('united-states').owes).toEqual(['the-term', 'joint'])
  expect(of('afghan-government').owes).toEqual(['the-term', 'joint'])
  expect(of('taliban')).toEqual({ owes: [], owed: ['the-term'] })
})

test('the way in which it owes it is told apart', () => {
  expect(roleOn(termOf(model, 'the-term'), 'united-states')).toBe('obligor')
  expect(roleOn(termOf(model, 'the-term'), 'afghan-government')).toBe('actor')
  expect(roleOn(termOf(model, 'joint'), 'afghan-government')).toBe('also-bound')
})

import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { isOpen, partyAllegations } from '../../../src/views/party/partyAllegations.ts'
import { aClaim, aPoint, aTerm, modelOf, says } from '../../model/build.ts'

const model = modelOf({
  terms: [aTerm(), aTerm({ id: 'second' })],
  claims: [
    aClaim({
      id: 'two-accused',
      date: '2020-04-01',
      kind: 'alleges-breach',
      points: [
        aPoint('not-kept', 'united-states'),
        aPoint('not-kept', 'us-forces', { term: 'second' }),
        aPoint('not-kept', 'afghan-government'),
      ],
    }),
    says('the-answer', '2020-04-04', 'us-forces', 'kept', 'united-states', { answers: ['two-accused'], kind: 'denies' }),
  ],
})
const allegations = (party: string, asOf = '2020-04-06') => partyAllegations(model, party, day(asOf))

test('one statement is one row per party accused, with agents folded into their party', () => {
  expect(allegations('taliban').made.map(({ about, responses }) => [about, responses.map(({ term }) => term)])).toEqual([
    ['united-states', ['the-term', 'second']],
    ['afghan-government', ['the-term']],
  ])
})

test('an allegation is open while no term of it has an answer', () => {
  expect(allegations('united-states').about.map(isOpen)).toEqual([false])
  expect(allegations('united-states', '2020-04-03').about.map(isOpen)).toEqual([true])
  expect(allegations('afghan-government').about.map(isOpen)).toEqual([true])
})

import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { responsesTo } from '../../../src/model/rule/response.ts'
import { outcomesOf, stancesOf } from '../../../src/views/shared/claimCardGroups.ts'
import { aClaim, aPoint, aTerm, modelOf } from '../../model/build.ts'

test('terms on which a claim says the same of the same party stand together', () => {
  const points = [
    aPoint('not-kept', 'united-states', { term: 'one' }),
    aPoint('kept', 'taliban', { term: 'one' }),
    aPoint('not-kept', 'united-states', { term: 'two' }),
  ]
  expect(stancesOf(points)).toEqual([
    { about: 'united-states', says: 'not-kept', terms: ['one', 'two'] },
    { about: 'taliban', says: 'kept', terms: ['one'] },
  ])
})

test('what became of an allegation is said once where the terms fared alike, and apart where they did not', () => {
  const model = modelOf({
    terms: [aTerm({ id: 'one' }), aTerm({ id: 'two' }), aTerm({ id: 'three' })],
    claims: [
      aClaim({
        id: 'accusation',
        date: '2020-04-05',
        points: ['one', 'two', 'three'].map((term) => aPoint('not-kept', 'united-states', { term })),
      }),
      aClaim({
        id: 'answer',
        date: '2020-04-07',
        party: 'united-states',
        repliesTo: ['accusation'],
        points: [aPoint('kept', 'united-states', { term: 'two', answers: ['accusation'] })],
      }),
    ],
  })
  const outcomes = outcomesOf(responsesTo(model, 'accusation', day('2020-04-10')))
  expect(outcomes.map(({ terms, response }) => [terms, response.openFor])).toEqual([
    [['one', 'three'], 5],
    [['two'], null],
  ])
})

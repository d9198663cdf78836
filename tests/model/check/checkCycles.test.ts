import { describe, expect, it, test } from 'vitest'
import { aClaim, aPoint, aRecord, aTerm, parties } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const ring = (record: string, path: string, ids: string) => [
  { record, path, problem: `the links go round in a ring: ${ids}` },
]
const answering = (answers: string[]) => [aPoint('mention', 'united-states', { answers })]

describe('replies form no ring', () => {
  test.each([
    ['a claim that answers itself', [aClaim({ id: 'a', repliesTo: ['a'] })], 'a → a'],
    ['two claims of a day that reply to each other', [aClaim({ id: 'a', repliesTo: ['b'] }), aClaim({ id: 'b', repliesTo: ['a'] })], 'a → b → a'],
    [
      'a ring made of a reply and of answers on a term',
      [
        aClaim({ id: 'a', points: answering(['b']) }),
        aClaim({ id: 'b', repliesTo: ['c'] }),
        aClaim({ id: 'c', points: answering(['a']) }),
      ],
      'a → b → c → a',
    ],
  ])('%s', (_, claims, ids) => {
    expect(problemsIn(aRecord({ claims }))).toEqual(ring('a', 'claims, repliesTo and answers', ids))
  })

  it('one claim may answer two that answer a third', () => {
    const claims = [
      aClaim({ id: 'first' }),
      aClaim({ id: 'left', repliesTo: ['first'] }),
      aClaim({ id: 'right', repliesTo: ['first'] }),
      aClaim({ id: 'both', repliesTo: ['left', 'right'] }),
    ]
    expect(problemsIn(aRecord({ claims }))).toEqual([])
  })
})

it('wider terms form no ring', () => {
  const terms = [aTerm({ id: 'a', partOf: 'b' }), aTerm({ id: 'b', partOf: 'a' })]
  expect(problemsIn(aRecord({ terms }))).toEqual(ring('a', 'terms, partOf', 'a → b → a'))
})

it('parties that speak for each other form no ring', () => {
  const speakers = parties.map((party) => (party.id === 'united-states' ? { ...party, speaksFor: 'us-forces' } : party))
  expect(problemsIn(aRecord({ parties: speakers }))).toEqual(
    ring('united-states', 'parties, speaksFor', 'united-states → us-forces → united-states'),
  )
})

it('two terms may each start after the other, as two parties may each wait for the other', () => {
  const after = (term: string) => ({ startsAfter: [{ term, clause: 'After that.' }] })
  expect(problemsIn(aRecord({ terms: [aTerm({ id: 'a', ...after('b') }), aTerm({ id: 'b', ...after('a') })] }))).toEqual([])
})

import { describe, expect, it, test } from 'vitest'
import { aClaim, aPoint, aRecord, aTerm, says } from '../build.ts'
import { problemsIn } from '../problemsIn.ts'

const claims = (...list: readonly ReturnType<typeof aClaim>[]) => aRecord({ claims: [...list] })
const later = says('later', '2020-04-06', 'taliban', 'not-kept', 'united-states')

describe('nothing refers to what became public after it', () => {
  const points = [aPoint('kept', 'united-states', { answers: ['later'] })]

  test.each([
    ['a reply', 'repliesTo[0]', { repliesTo: ['later'] }],
    ['an answer on a term', 'points[0].answers[0]', { points }],
    ['matter that bears on it', 'bearsOn[0]', { bearsOn: ['later'] }],
    ['a withdrawal', 'withdraws', { withdraws: 'later' }],
  ])('%s', (_, path, link) => {
    expect(problemsIn(claims(aClaim({ id: 'earlier', date: '2020-04-05', ...link }), later))).toEqual([
      {
        record: 'earlier',
        path: `claims[0].${path}`,
        problem: 'it is public on 2020-04-05, before "later", which it refers to (2020-04-06)',
      },
    ])
  })

  it('a reply on the same day is in order', () => {
    const sameDay = says('answer', '2020-04-06', 'united-states', 'kept', 'united-states', { answers: ['later'] })
    expect(problemsIn(claims(later, sameDay))).toEqual([])
  })
})

it('a claim answers on a term only what speaks to that term', () => {
  const answer = aClaim({
    id: 'answer',
    date: '2020-04-07',
    points: [aPoint('kept', 'united-states', { term: 'other-term', answers: ['later'] })],
  })
  expect(problemsIn(aRecord({ terms: [aTerm(), aTerm({ id: 'other-term' })], claims: [later, answer] }))).toEqual([
    {
      record: 'answer',
      path: 'claims[1].points[0].answers[0]',
      problem: '"later" has no point on the term "other-term"',
    },
  ])
})

describe('a party withdraws only earlier claims of its own', () => {
  it('not those of another', () => {
    const withdrawal = says('withdrawal', '2020-04-07', 'united-states', 'mention', 'taliban', { withdraws: 'later' })
    expect(problemsIn(claims(later, withdrawal))).toEqual([
      { record: 'withdrawal', path: 'claims[1].withdraws', problem: '"later" was made by another party' },
    ])
  })

  it('not the one that withdraws', () => {
    expect(problemsIn(claims(aClaim({ withdraws: 'a-claim' })))).toEqual([
      { record: 'a-claim', path: 'claims[0].withdraws', problem: 'the claim withdraws itself' },
    ])
  })
})

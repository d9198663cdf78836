import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { accountOf } from '../../../src/model/rule/account.ts'
import { findingsOn } from '../../../src/model/rule/findings.ts'
import { partyOf } from '../../../src/model/rule/lookUp.ts'
import { aClaim, aFinding, aPoint, aTerm, modelOf, publicFrom, says } from '../build.ts'

type Claims = ReturnType<typeof aClaim>[]

const found = (claims: Claims, asOf = '2020-12-01') =>
  findingsOn(modelOf({ claims }), 'the-term', day(asOf)).map(({ monitor, claim, verdict }) => [monitor, claim.id, verdict])

describe('the latest finding of each monitor', () => {
  const claims = [
    aFinding('un-june', '2020-06-01', 'un-mission', 'partly'),
    aFinding('ig-july', '2020-07-01', 'lead-ig', 'unclear'),
    aFinding('un-september', '2020-09-01', 'un-mission', 'broken'),
  ]

  it('replaces its earlier one from the day it is public', () => {
    expect(found(claims, '2020-05-31')).toEqual([])
    expect(found(claims, '2020-06-01')).toEqual([['un-mission', 'un-june', 'partly']])
    expect(found(claims, '2020-08-31')).toEqual([
      ['un-mission', 'un-june', 'partly'],
      ['lead-ig', 'ig-july', 'unclear'],
    ])
  })

  it('stands with those of others in the order they were published, disagreements included', () => {
    expect(found(claims)).toEqual([
      ['lead-ig', 'ig-july', 'unclear'],
      ['un-mission', 'un-september', 'broken'],
    ])
  })

  it('counts from its public day, not from the day it is about', () => {
    const late = [aFinding('f', '2020-Q2', 'un-mission', 'kept', { public: publicFrom('2020-08-15') })]
    expect(found(late, '2020-08-14')).toEqual([])
    expect(found(late, '2020-08-15')).toHaveLength(1)
  })

  it('no longer stands from the day it is withdrawn; the one before it does again', () => {
    const withdrawal = aClaim({ id: 'withdrawal', date: '2020-10-01', party: 'un-mission', withdraws: 'un-september' })
    expect(found([...claims, withdrawal])).toEqual([
      ['un-mission', 'un-june', 'partly'],
      ['lead-ig', 'ig-july', 'unclear'],
    ])
  })
})

test.each(['kept', 'partly', 'broken', 'unclear'] as const)('a verdict may be %s', (verdict) => {
  expect(found([aFinding('f', '2020-06-01', 'un-mission', verdict)])).toEqual([['un-mission', 'f', verdict]])
})

it('a finding carries a verdict for each term it is about', () => {
  const finding = aFinding('f', '2020-06-01', 'un-mission', 'kept', {
    verdicts: [
      { term: 'the-term', verdict: 'kept' },
      { term: 'other-term', verdict: 'broken' },
    ],
  })
  const model = modelOf({ terms: [aTerm(), aTerm({ id: 'other-term' })], claims: [finding] })
  expect(findingsOn(model, 'the-term', day('2020-12-01')).map(({ verdict }) => verdict)).toEqual(['kept'])
  expect(findingsOn(model, 'other-term', day('2020-12-01')).map(({ verdict }) => verdict)).toEqual(['broken'])
})

it('whom the monitor reports to is on record', () => {
  const model = modelOf({ claims: [aFinding('f', '2020-06-01', 'lead-ig', 'unclear')] })
  const [finding] = findingsOn(model, 'the-term', day('2020-12-01'))
  expect(finding && partyOf(model, finding.monitor).reportsTo).toBe('United States Congress')
})

it('a reply stands beside, once it is public', () => {
  const model = modelOf({
    claims: [
      aFinding('f', '2020-06-01', 'un-mission', 'broken'),
      says('reply', '2020-06-03', 'taliban', 'kept', 'taliban', { repliesTo: ['f'] }),
    ],
  })
  const repliesOn = (asOf: string) =>
    findingsOn(model, 'the-term', day(asOf)).flatMap(({ replies }) => replies.map(({ id }) => id))
  expect(repliesOn('2020-06-02')).toEqual([])
  expect(repliesOn('2020-06-03')).toEqual(['reply'])
})

describe('judgements that are no findings', () => {
  test.each(['a-newspaper', 'taliban', 'nato'])('what %s says of the term is not among them', (party) => {
    expect(found([says('word', '2020-06-01', party, 'not-kept', 'united-states')])).toEqual([])
  })
})

it('a finding never enters what the parties say', () => {
  const finding = aFinding('f', '2020-06-01', 'un-mission', 'broken', { points: [aPoint('not-kept', 'taliban')] })
  const account = accountOf(modelOf({ claims: [finding] }), 'the-term', 'taliban', day('2020-12-01'))
  expect([account.state, account.allegations]).toEqual(['no-statement', []])
})

import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { ringsIn } from '../../../src/views/terms/ringsIn.ts'
import { linkedFacts, linkTotals } from '../../../src/views/terms/linkedFacts.ts'
import { aFinding, aPoint, aTerm, modelOf, publicFrom, says } from '../../model/build.ts'
import { wholeRecord } from '../renderView.tsx'

type Parts = Parameters<typeof modelOf>[0]
type Condition = ReturnType<typeof aTerm>['conditions'][number]

const condition = (term: string, rest: Partial<Condition> = {}): Condition => ({
  term, clause: 'A clause.', assertedBy: ['united-states'], disputed: true, public: publicFrom('2020-03-10'), sources: ['a-source'], ...rest,
})
const start = (term: string) => ({ term, clause: 'It begins after.' })
const factsOf = (parts: Parts, asOf = '2020-06-30') => linkedFacts(modelOf(parts), day(asOf))
const inBrief = ({ links }: ReturnType<typeof factsOf>) => links.map(({ term, kind, on }) => `${term} ${kind} ${on.join('+')}`)

describe('links', () => {
  test('are starts by the text, conditions, and parts; a term without any is not among the terms', () => {
    const terms = [aTerm({ id: 'a' }), aTerm({ id: 'b', startsAfter: [start('a')], conditions: [condition('a', { disputed: false })] }), aTerm({ id: 'c', partOf: 'a', conditions: [condition('b')] }), aTerm({ id: 'alone' })]
    const facts = factsOf({ terms })
    expect(inBrief(facts)).toEqual(['b starts-after a', 'b condition a', 'c disputed-condition b', 'c part-of a'])
    expect(facts.terms.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(linkTotals(facts)).toEqual({ waiting: 2, kinds: { 'starts-after': 1, condition: 1, 'disputed-condition': 1, 'part-of': 1 }, doubted: 0, mutual: 0 })
  })

  test('of one clause by the same parties are one link; by others, on another day or by other words they are several', () => {
    const same = [condition('a'), condition('b')]
    const terms = (conditions: readonly Condition[]) => [aTerm({ id: 'a' }), aTerm({ id: 'b' }), aTerm({ id: 'c', conditions: [...conditions] })]
    expect(inBrief(factsOf({ terms: terms(same) }))).toEqual(['c disputed-condition a+b'])
    for (const other of [{ assertedBy: ['taliban'] }, { clause: 'Another.' }, { public: publicFrom('2020-03-11') }, { disputed: false }]) {
      expect(factsOf({ terms: terms([condition('a'), condition('b', other)]) }).links).toHaveLength(2)
    }
  })

  test('stand from the day on which they were asserted, and only between terms that were public', () => {
    const late = publicFrom('2020-05-01')
    const terms = [aTerm({ id: 'a' }), aTerm({ id: 'c', conditions: [condition('a')] }), aTerm({ id: 'late', public: late, startsAfter: [start('a')], conditions: [condition('a', { public: late })] })]
    expect(inBrief(factsOf({ terms }, '2020-03-09'))).toEqual([])
    expect(inBrief(factsOf({ terms }, '2020-03-10'))).toEqual(['c disputed-condition a'])
    expect(inBrief(factsOf({ terms }, '2020-05-01'))).toEqual(['c disputed-condition a', 'late starts-after a', 'late disputed-condition a'])
  })
})

describe('what is said of a condition', () => {
  const terms = [aTerm(), aTerm({ id: 'waits', conditions: [condition('the-term')] })]
  const linkAt = (claims: NonNullable<Parts>['claims'], asOf = '2020-06-30') => factsOf({ terms, claims: claims ?? [] }, asOf).links[0]

  test('is the latest word of each, for and against', () => {
    const link = linkAt([says('a', '2020-04-01', 'taliban', 'kept', 'taliban'), says('b', '2020-04-02', 'united-states', 'not-kept', 'taliban'), says('c', '2020-04-03', 'nato', 'mention', 'taliban')])
    expect(link?.stances.map(({ by, says: word }) => `${by} ${word}`)).toEqual(['united-states not-kept', 'taliban kept'])
    expect(link?.isDoubted).toBe(true)
    expect(link?.doubtWords).toBe('“Not kept” or “not yet” by the latest word of the united-states')
  })

  test('that somebody took back by a later word is no longer doubted', () => {
    expect(linkAt([says('a', '2020-04-01', 'united-states', 'not-kept', 'taliban'), says('b', '2020-04-02', 'united-states', 'kept', 'taliban')])?.isDoubted).toBe(false)
  })

  test('counts from the day on which it was public', () => {
    const claims = [says('a', '2020-04-01', 'united-states', 'not-yet', 'taliban')]
    expect(linkAt(claims, '2020-03-31')?.isDoubted).toBe(false)
    expect(linkAt(claims, '2020-04-01')?.isDoubted).toBe(true)
  })

  test('by a monitor stands with its verdict', () => {
    const claims = [aFinding('f', '2020-04-01', 'lead-ig', 'broken', { points: [aPoint('not-kept', 'taliban')] })]
    expect(linkAt(claims)?.stances).toMatchObject([{ by: 'lead-ig', verdict: 'broken' }])
  })

  test('has no bearing on a start by the text, which waits for the beginning only', () => {
    const started = [aTerm(), aTerm({ id: 'waits', startsAfter: [start('the-term')] })]
    const [link] = factsOf({ terms: started, claims: [says('a', '2020-04-01', 'united-states', 'not-kept', 'taliban')] }).links
    expect(link).toMatchObject({ stances: [], isDoubted: false })
  })
})

describe('links that lead back', () => {
  test('are mutual, directly and over a third term; others are not', () => {
    const terms = [
      aTerm({ id: 'a', conditions: [condition('b')] }),
      aTerm({ id: 'b', conditions: [condition('a')] }),
      aTerm({ id: 'c', conditions: [condition('a')] }),
    ]
    expect(factsOf({ terms }).links.map(({ isMutual }) => isMutual)).toEqual([true, true, false])
    const isInRing = ringsIn([{ term: 'x', on: 'y' }, { term: 'y', on: 'z' }, { term: 'z', on: 'x' }, { term: 'w', on: 'x' }])
    expect(isInRing('x', 'y')).toBe(true)
    expect(isInRing('w', 'x')).toBe(false)
  })
})

test.each(['2020-02-29', '2020-04-06', '2021-08-31'])('the whole record on %s: every link once, with a name and a key of its own, and only what was public', (asOf) => {
  const { links } = linkedFacts(wholeRecord, day(asOf))
  expect(links.length).toBeGreaterThan(10)
  expect(new Set(links.map(({ key }) => key)).size).toBe(links.length)
  expect(new Set(links.map(({ name }) => name)).size).toBe(links.length)
  expect(links.flatMap(({ stances }) => stances).filter(({ claim }) => claim.public.day > asOf)).toEqual([])
  const asserted = wholeRecord.terms.flatMap((term) => term.conditions.filter((each) => each.public.day <= asOf && (wholeRecord.index.terms.get(each.term)?.public.day ?? '9') <= asOf && term.public.day <= asOf))
  const conditions = links.filter(({ kind }) => kind === 'condition' || kind === 'disputed-condition')
  expect(conditions.reduce((sum, { on }) => sum + on.length, 0)).toBe(asserted.length)
})

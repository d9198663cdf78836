import { describe, expect, it } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { claimOf } from '../../../src/model/rule/lookUp.ts'
import { type ThreadNode, answeredBy, threadsOf, threadsOn } from '../../../src/model/rule/thread.ts'
import type { Model } from '../../../src/model/types.ts'
import { aClaim, aPoint, aTerm, modelOf } from '../build.ts'

/** A thread as nested lists: the claim, then what stands below it. */
type Shape = readonly [string, ...Shape[]]
const shape = ({ claim, replies }: ThreadNode): Shape => [claim.id, ...replies.map(shape)]

const claim = (id: string, date: string, ...repliesTo: string[]) => aClaim({ id, date, repliesTo })
const threads = (model: Model, id: string, asOf = '2020-12-01') =>
  threadsOf(model, claimOf(model, id), day(asOf)).map(shape)

describe('the thread of a claim', () => {
  const model = modelOf({
    claims: [
      claim('counter', '2020-04-08', 'answer'),
      claim('opening', '2020-04-05'),
      claim('answer', '2020-04-06', 'opening'),
      claim('elsewhere', '2020-04-05'),
    ],
  })
  const whole = [['opening', ['answer', ['counter']]]]

  it('goes to any depth, and is the same from wherever one enters it', () => {
    expect(threads(model, 'opening')).toEqual(whole)
    expect(threads(model, 'answer')).toEqual(whole)
    expect(threads(model, 'counter')).toEqual(whole)
  })

  it('of a claim that nobody answered and that answers nobody is the claim', () => {
    expect(threads(model, 'elsewhere')).toEqual([['elsewhere']])
  })

  it('has on an earlier day only what was public by then', () => {
    expect(threads(model, 'opening', '2020-04-07')).toEqual([['opening', ['answer']]])
    expect(threads(model, 'opening', '2020-04-05')).toEqual([['opening']])
    expect(threads(model, 'opening', '2020-04-04')).toEqual([])
  })

  it('runs to a depth of forty without losing one', () => {
    const long = Array.from({ length: 40 }, (_, at) => claim(`c${at}`, '2020-04-05', ...(at === 0 ? [] : [`c${at - 1}`])))
    const depth = ({ replies }: ThreadNode): number => 1 + Math.max(0, ...replies.map(depth))
    const deep = modelOf({ claims: long })
    const [root, ...others] = threadsOf(deep, claimOf(deep, 'c20'), day('2020-12-01'))
    expect(others).toEqual([])
    expect(root && depth(root)).toBe(40)
  })
})

it('answers to one claim stand oldest first; those of one day by id', () => {
  const model = modelOf({
    claims: [
      claim('late', '2020-04-09', 'opening'),
      claim('b-same-day', '2020-04-06', 'opening'),
      claim('a-same-day', '2020-04-06', 'opening'),
      claim('opening', '2020-04-05'),
    ],
  })
  expect(threads(model, 'opening')).toEqual([['opening', ['a-same-day'], ['b-same-day'], ['late']]])
})

describe('a claim that answers two', () => {
  const model = modelOf({
    claims: [
      claim('first', '2020-04-01'),
      claim('second', '2020-04-05'),
      claim('both', '2020-04-06', 'first', 'second'),
    ],
  })

  it('stands once, below the later of them, and names the other', () => {
    const nodes = threadsOf(model, claimOf(model, 'both'), day('2020-12-01'))
    expect(nodes.map(shape)).toEqual([['first'], ['second', ['both']]])
    expect(nodes[1]?.replies[0]?.alsoAnswers).toEqual(['first'])
  })

  it('joins the two into one conversation, seen from either', () => {
    expect(threads(model, 'first')).toEqual([['first'], ['second', ['both']]])
  })

  it('but not before it is public', () => {
    expect(threads(model, 'first', '2020-04-05')).toEqual([['first']])
  })
})

it('an answer on a term joins as a reply does; matter that merely bears on it does not', () => {
  const model = modelOf({
    claims: [
      claim('opening', '2020-04-05'),
      aClaim({ id: 'answer', date: '2020-04-06', points: [aPoint('kept', 'united-states', { answers: ['opening'] })] }),
      aClaim({ id: 'later', date: '2020-04-07', bearsOn: ['opening'] }),
    ],
  })
  expect(threads(model, 'opening')).toEqual([['opening', ['answer']]])
})

it('a claim names each claim it answers once, however often it does', () => {
  const answer = aClaim({
    date: '2020-04-06',
    repliesTo: ['x', 'y'],
    points: [aPoint('kept', 'taliban', { answers: ['x', 'z'] })],
  })
  const model = modelOf({
    claims: [aClaim({ id: 'x' }), aClaim({ id: 'y' }), aClaim({ id: 'z' }), answer],
  })
  expect(answeredBy(claimOf(model, 'a-claim'))).toEqual(['x', 'y', 'z'])
})

describe('the threads of a term', () => {
  const onOther = { points: [aPoint('mention', 'united-states', { term: 'other-term' })] }
  const model = modelOf({
    terms: [aTerm(), aTerm({ id: 'other-term' })],
    claims: [
      aClaim({ id: 'elsewhere', date: '2020-04-01', ...onOther }),
      claim('opening', '2020-04-05', 'elsewhere'),
      claim('reply', '2020-04-06', 'opening'),
      claim('another', '2020-04-03'),
    ],
  })

  it('are those of the claims that speak to it, oldest first', () => {
    expect(threadsOn(model, 'the-term', day('2020-12-01')).map(shape)).toEqual([['another'], ['opening', ['reply']]])
  })

  it('as public by the day', () => {
    expect(threadsOn(model, 'the-term', day('2020-04-05')).map(shape)).toEqual([['another'], ['opening']])
    expect(threadsOn(model, 'other-term', day('2020-03-31'))).toEqual([])
  })
})

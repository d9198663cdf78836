import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { hasStatements, positionsOf } from '../../../src/model/rule/position.ts'
import type { Says } from '../../../src/model/vocabulary.ts'
import { aFinding, modelOf, says } from '../build.ts'

type Claims = ReturnType<typeof says>[]
const us = 'united-states'

/** What the Taliban, unless another is named, say about each party: which, what, and by which statements. */
const positions = (claims: Claims, asOf = '2020-12-01', by = 'taliban') =>
  positionsOf(modelOf({ claims }), 'the-term', by, day(asOf)).map((position) => [
    position.about,
    position.says,
    position.statements.map(({ claim }) => claim.id),
  ])

it('a party that said nothing has none', () => {
  expect(positions([says('a', '2020-04-05', us, 'kept', us)])).toEqual([])
})

it('a party has one about each party it spoke of', () => {
  const claims = [
    says('of-us', '2020-04-05', 'taliban', 'not-kept', us),
    says('of-self', '2020-04-05', 'taliban', 'kept', 'taliban'),
  ]
  expect(positions(claims)).toEqual([
    ['taliban', 'kept', ['of-self']],
    [us, 'not-kept', ['of-us']],
  ])
})

describe('the latest stance counts', () => {
  const claims = [says('a', '2020-04-05', 'taliban', 'not-kept', us), says('b', '2020-05-01', 'taliban', 'kept', us)]

  it('from the day it is public', () => {
    expect(positions(claims, '2020-04-04')).toEqual([])
    expect(positions(claims, '2020-04-30')).toEqual([[us, 'not-kept', ['a']]])
    expect(positions(claims, '2020-05-01')).toEqual([[us, 'kept', ['b']]])
  })

  it('two of one day both show', () => {
    const both = [says('a', '2020-05-01', 'taliban', 'not-kept', us), says('b', '2020-05-01', 'taliban', 'not-yet', us)]
    expect(positions(both)).toEqual([[us, 'not-yet', ['a', 'b']]])
  })

  it('not what was withdrawn', () => {
    const withdrawal = says('w', '2020-06-01', 'taliban', 'mention', 'nato', { withdraws: 'b' })
    expect(positions([...claims, withdrawal])).toEqual([
      [us, 'not-kept', ['a']],
      ['nato', 'mention', ['w']],
    ])
  })
})

describe('what replaces what', () => {
  test.each<[before: Says, after: Says, stands: Says]>([
    ['kept', 'mention', 'kept'],
    ['not-kept', 'mention', 'not-kept'],
    ['kept', 'will', 'kept'],
    ['not-kept', 'will', 'not-kept'],
    ['kept', 'will-not', 'kept'],
    ['not-yet', 'will', 'not-yet'],
    ['not-owed', 'mention', 'not-owed'],
    ['will', 'mention', 'will'],
    ['kept', 'not-kept', 'not-kept'],
    ['not-kept', 'not-yet', 'not-yet'],
    ['will', 'will-not', 'will-not'],
    ['will', 'kept', 'kept'],
    ['mention', 'will', 'will'],
    ['mention', 'mention', 'mention'],
  ])('"%s", then "%s": "%s" stands', (before, after, stands) => {
    const claims = [says('a', '2020-04-05', 'taliban', before, us), says('b', '2020-05-01', 'taliban', after, us)]
    expect(positions(claims).map(([, what]) => what)).toEqual([stands])
  })
})

describe('agents', () => {
  const claims = [
    says('a', '2020-04-05', 'us-forces', 'kept', 'us-forces'),
    says('b', '2020-05-01', us, 'not-yet', us),
  ]

  it('fold into the party they speak for, and both names show', () => {
    const model = modelOf({ claims })
    const [position] = positionsOf(model, 'the-term', us, day('2020-04-06'))
    expect([position?.by, position?.about, position?.says]).toEqual([us, us, 'kept'])
    expect(position?.statements.map(({ claim }) => claim.party)).toEqual(['us-forces'])
  })

  it('asking for the agent gives the position of the party', () => {
    expect(positions(claims, '2020-12-01', 'us-forces')).toEqual(positions(claims, '2020-12-01', us))
    expect(positions(claims, '2020-12-01', us)).toEqual([[us, 'not-yet', ['b']]])
  })
})

it('monitors and press have positions too: the matrix says who says what', () => {
  expect(positions([says('a', '2020-04-05', 'a-newspaper', 'not-kept', us)], '2020-12-01', 'a-newspaper')).toEqual([
    [us, 'not-kept', ['a']],
  ])
  expect(positions([aFinding('f', '2020-04-05', 'un-mission', 'unclear')], '2020-12-01', 'un-mission')).toEqual([
    [us, 'mention', ['f']],
  ])
})

it('whether anything at all is coded on the term depends on the day', () => {
  const model = modelOf({ claims: [says('a', '2020-04-05', 'taliban', 'mention', us)] })
  expect(hasStatements(model, 'the-term', day('2020-04-04'))).toBe(false)
  expect(hasStatements(model, 'the-term', day('2020-04-05'))).toBe(true)
})

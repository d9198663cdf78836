import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { RecordFile } from '../../../src/model/schema.ts'
import { type Voice, hasSpoken, voicesOn } from '../../../src/views/term/voicesOn.ts'
import { aTerm, modelOf, publicFrom, says } from '../../model/build.ts'

const sides = ['united-states', 'taliban', 'afghan-government']
const voices = (claims: RecordFile['claims'], asOf = '2021-12-31') =>
  voicesOn(modelOf({ claims }), 'the-term', sides, day(asOf))
const parties = (list: readonly Voice[]) => list.map(({ by }) => by)

test('every side has a place, also one that has said nothing', () => {
  const { sides: columns } = voices([says('a', '2020-04-05', 'taliban', 'not-kept', 'united-states')])
  expect(parties(columns)).toEqual(sides)
  expect(columns.map(hasSpoken)).toEqual([false, true, false])
})

test('monitors and the press stand apart from the parties', () => {
  const all = voices([
    says('a', '2020-04-05', 'nato', 'not-yet', 'taliban'),
    says('b', '2020-04-05', 'un-mission', 'not-kept', 'taliban', { kind: 'finding' }),
    says('c', '2020-04-05', 'a-newspaper', 'not-kept', 'taliban'),
  ])
  expect(parties(all.others)).toEqual(['nato'])
  expect(parties(all.monitors)).toEqual(['un-mission'])
  expect(parties(all.press)).toEqual(['a-newspaper'])
})

test('whoever speaks for a side stands in its column', () => {
  const { sides: columns, others } = voices([says('a', '2020-04-05', 'us-forces', 'kept', 'united-states')])
  expect(others).toEqual([])
  expect(columns[0]?.stands.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(['a'])
})

test('the latest stance stands first and earlier statements behind it, latest first', () => {
  const { sides: columns } = voices([
    says('a', '2020-04-05', 'taliban', 'not-kept', 'united-states'),
    says('b', '2020-05-05', 'taliban', 'kept', 'united-states'),
    says('c', '2020-05-01', 'taliban', 'not-kept', 'united-states'),
  ])
  const column = columns[1]
  expect(column?.stands.map(({ positions }) => positions.map(({ says: what }) => what))).toEqual([['kept']])
  expect(column?.earlier.map(({ id }) => id)).toEqual(['c', 'a'])
})

test('a mere mention is a stand only for a party that has taken none', () => {
  const mention = says('a', '2020-04-05', 'taliban', 'mention', 'united-states')
  const stance = says('b', '2020-03-05', 'taliban', 'kept', 'taliban')
  const shown = (claims: RecordFile['claims']) =>
    voices(claims).sides[1]?.stands.flatMap(({ positions }) => positions.map(({ says: what }) => what))
  expect(shown([mention])).toEqual(['mention'])
  expect(shown([mention, stance])).toEqual(['kept'])
})

test('statements of equal date that differ are not taken as agreed', () => {
  const { sides: columns } = voices([
    says('a', '2020-04-05', 'taliban', 'kept', 'taliban'),
    says('b', '2020-04-05', 'taliban', 'not-yet', 'taliban'),
  ])
  expect(columns[1]?.stands.map(({ agreed }) => agreed)).toEqual([false])
})

test('what a party says of the term itself stands with it once it is public', () => {
  const model = modelOf({
    terms: [
      aTerm({
        positions: [
          { party: 'us-forces', statement: 'How it reads.', public: publicFrom('2020-05-01'), sources: ['a-source'] },
        ],
      }),
    ],
  })
  const readings = (asOf: string) => voicesOn(model, 'the-term', sides, day(asOf)).sides[0]?.readings.length
  expect(readings('2020-04-30')).toBe(0)
  expect(readings('2020-05-01')).toBe(1)
})

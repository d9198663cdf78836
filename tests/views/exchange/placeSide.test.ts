import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import type { Count, ExchangeFacts, SideFacts } from '../../../src/views/exchange/exchangeFacts.ts'
import { narrowFrame, wideFrame } from '../../../src/views/exchange/exchangeFrames.ts'
import { placeSide } from '../../../src/views/exchange/placeSide.ts'

const count = (on: string, value: number, rest: Partial<Count> = {}): Count => ({
  key: `${on}-${value}`,
  name: `${value} on ${on}`,
  label: String(value),
  what: 'total',
  value,
  qualifier: 'exact',
  first: day(on),
  last: day(on),
  by: 'afghan-government',
  isPart: false,
  ...rest,
})
const side = (rest: Partial<SideFacts> = {}): SideFacts => ({
  term: 'a-term',
  title: 'A term',
  releasedBy: 'afghan-government',
  ceiling: 5000,
  due: day('2020-03-10'),
  counters: [],
  releases: [],
  left: [],
  apart: [],
  pauses: [],
  events: [],
  leftOut: 0,
  ...rest,
})
const counted = (...totals: readonly Count[]) => side({ counters: [{ counter: 'afghan-government', name: 'Afghan government', isOne: true, totals }] })
const facts = (rest: Partial<ExchangeFacts> = {}): ExchangeFacts => ({
  asOf: day('2020-06-08'),
  first: day('2020-02-29'),
  last: day('2020-06-08'),
  sides: [],
  leftOut: 0,
  ...rest,
})
const place = (one: SideFacts, rest: Partial<ExchangeFacts> = {}, frame = wideFrame) => placeSide(facts({ sides: [one], ...rest }), one, frame)

describe('one side of the exchange', () => {
  test('with no count has its ceiling, its date, and no mark', () => {
    const placed = place(side())
    expect(placed.ceiling.words.text).toBe('Up to 5,000')
    expect(placed.due?.words.text).toBe('Due 10 March 2020')
    expect(placed.marks).toEqual([])
    expect(placed.lines).toEqual([])
  })

  test('has no line that runs through the title of a strip', () => {
    const { due, strips } = place(side({ releases: [count('2020-04-08', 100)] }))
    const gaps = [...(due?.d ?? '').matchAll(/V([\d.]+)M[\d.]+ ([\d.]+)/g)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }))
    expect(strips.map(({ title }) => title)).toEqual(['Single releases, given without a total', 'What happened: none on record'])
    expect(strips.map(({ titleY }) => gaps.some(({ from, to }) => from < titleY - 8 && to > titleY))).toEqual([true, true])
  })

  test('shows zero as zero', () => {
    const placed = place(counted(count('2020-03-18', 0)))
    const [base] = placed.values
    expect(placed.marks.map(({ y }) => y)).toEqual([base?.at])
    expect(placed.zeros.map(({ text }) => text)).toEqual(['0'])
  })

  test('stands as high at its ceiling as the other side at its own', () => {
    const [large, small] = [place(side({ ceiling: 5000 })), place(side({ ceiling: 1000 }))]
    expect(large.ceiling.d).toBe(small.ceiling.d)
  })

  test('keeps rival counts of one day apart', () => {
    const placed = place(
      side({
        counters: [
          { counter: 'afghan-government', name: 'Afghan government', isOne: true, totals: [count('2020-05-31', 2710)] },
          { counter: 'taliban', name: 'Taliban', isOne: true, totals: [count('2020-05-31', 2284, { by: 'taliban' })] },
        ],
      }),
    )
    const [a, b] = placed.marks
    expect(a?.x).toBe(b?.x)
    expect(a?.y).not.toBe(b?.y)
    expect(a?.tone).not.toBe(b?.tone)
    expect(a?.shape).not.toBe(b?.shape)
    expect(placed.lines).toEqual([])
  })

  test('joins the totals of one counter, and leaves counts of a part by themselves', () => {
    const totals = [count('2020-04-08', 100), count('2020-04-18', 60, { isPart: true }), count('2020-05-08', 1000)]
    const placed = place(counted(...totals))
    expect(placed.lines.map(({ d }) => d)).toEqual([expect.stringMatching(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/)])
    expect(placed.marks.map(({ shape }) => shape)).toEqual(['diamond', 'half-diamond', 'diamond'])
  })

  test('has single releases, what is still held, and what does not count each in a strip of its own', () => {
    const placed = place(
      side({
        releases: [count('2020-05-02', 98, { what: 'release' })],
        left: [count('2020-05-06', 597, { what: 'left' })],
        apart: [count('2020-05-12', 317, { what: 'apart' })],
      }),
    )
    expect(placed.strips.map(({ key }) => key)).toEqual(['releases', 'left', 'apart', 'events'])
    const heights = placed.marks.map(({ y }) => y)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(new Set(heights).size).toBe(3)
  })

  test('has the strips of the other side too, and says where it has nothing in one', () => {
    const [one, other] = [side({ left: [count('2020-05-06', 597, { what: 'left' })] }), side({ term: 'other' })]
    const placed = placeSide(facts({ sides: [one, other] }), other, wideFrame)
    expect(placed.strips.map(({ title }) => title)).toContain('Still held: none on record')
  })

  test('is as high as the other side, however much of one day stands in a strip of either', () => {
    const piled = side({ releases: [count('2020-05-02', 98, { what: 'release' }), count('2020-05-02', 99, { what: 'release', key: 'again' })] })
    const both = facts({ sides: [piled, side({ term: 'other', releases: [count('2020-05-03', 7, { what: 'release' })] })] })
    const [one, other] = both.sides.map((each) => placeSide(both, each, wideFrame))
    expect(one?.marks).toHaveLength(2)
    expect(new Set(one?.marks.map(({ y }) => y)).size).toBe(2)
    expect(other?.height).toBe(one?.height)
    expect(other?.strips.map(({ titleY }) => titleY)).toEqual(one?.strips.map(({ titleY }) => titleY))
  })

  test('sets numbers given after the exchange behind the end of its axis', () => {
    const late = count('2021-07-15', 5000, { qualifier: 'about' })
    const placed = place(counted(late), { asOf: day('2021-08-31') })
    expect(placed.later).toBe('later')
    expect(placed.marks[0]?.x).toBeGreaterThan(placed.right)
    expect(placed.asOf).toBeNull()
  })

  test('on the day of the signing stands with its day at the beginning and its date ahead', () => {
    const placed = place(side(), { asOf: day('2020-02-29'), last: day('2020-03-10') })
    expect(placed.asOf?.d).toMatch(new RegExp(`^M${wideFrame.left} `))
    expect(placed.due?.d).toMatch(new RegExp(`^M${wideFrame.right} `))
  })

  test('sets a number known to the month at its end, one mark and no line', () => {
    const placed = place(counted(count('2020-04-30', 300, { first: day('2020-04-01') })))
    const onItsLastDay = place(counted(count('2020-04-30', 300)))
    expect(placed.marks.map(({ x }) => x)).toEqual(onItsLastDay.marks.map(({ x }) => x))
    expect(placed.lines).toEqual([])
  })

  test('shades a pause, one that lasts to the as-of day', () => {
    const pause = { key: 'a-pause', first: day('2020-05-11'), last: null, suspendedBy: 'a-pause', resumedBy: null }
    const [shaded] = place(side({ pauses: [pause] })).pauses
    expect((shaded?.x ?? 0) + (shaded?.width ?? 0)).toBeCloseTo(wideFrame.right)
  })

  test('stands within its width on a narrow screen', () => {
    const placed = place(counted(count('2020-03-18', 0), count('2020-06-08', 3000)), {}, narrowFrame)
    expect(placed.marks.every(({ x }) => x > 0 && x < narrowFrame.width)).toBe(true)
  })
})

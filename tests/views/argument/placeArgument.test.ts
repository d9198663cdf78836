import { describe, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { arcPath } from '../../../src/views/argument/arcPath.ts'
import type { ArgumentFacts, ArgumentMark } from '../../../src/views/argument/argumentFacts.ts'
import { narrowFrame, wideFrame } from '../../../src/views/argument/argumentFrames.ts'
import { placeArgument } from '../../../src/views/argument/placeArgument.ts'

const mark = (key: string, lane: string, on: string, rest: Partial<ArgumentMark> = {}): ArgumentMark => ({
  key, name: `${key} by ${lane}`, day: day(on), lane, kind: 'denies', isOpen: false, openFor: null, fits: true, ...rest,
})
const lane = (party: string, isSide = true) => ({ party, name: party, isSide })
const facts = (marks: readonly ArgumentMark[], rest: Partial<ArgumentFacts> = {}): ArgumentFacts => ({
  asOf: day('2020-04-30'),
  first: day('2020-02-29'),
  marks,
  links: [],
  leftOut: 0,
  lanes: [lane('united-states'), lane('taliban'), lane('afghan-government')],
  ...rest,
})
const link = (answer: string, answered: string) => ({ key: `${answer} ${answered}`, answer, answered })

describe('the lanes', () => {
  test('of the three sides are equal, however much each has said', () => {
    const many = Array.from({ length: 9 }, (_, index) => mark(`t${index}`, 'taliban', '2020-04-05'))
    const { lanes, empty } = placeArgument(facts(many), wideFrame)
    expect(new Set(lanes.map(({ height }) => height)).size).toBe(1)
    expect(empty.map(({ key }) => key)).toEqual(['united-states', 'afghan-government'])
  })

  test('are one per party where time runs across, and one for all others where it runs down', () => {
    const marks = [mark('p', 'pakistan', '2020-04-05'), mark('q', 'qatar', '2020-04-05')]
    const lanes = [lane('taliban'), lane('pakistan', false), lane('qatar', false)]
    expect(placeArgument(facts(marks, { lanes }), wideFrame).lanes.map(({ key }) => key)).toEqual(['taliban', 'pakistan', 'qatar'])
    expect(placeArgument(facts(marks, { lanes }), narrowFrame).lanes.map(({ key }) => key)).toEqual(['taliban', 'others'])
  })
})

describe('the names of the lanes', () => {
  const days = Array.from({ length: 28 * 12 }, (_, index) => `2020-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}`)
  const marks = days.filter((on) => on >= '2020-03-01').toSorted().map((on, index) => mark(`m${index}`, ['united-states', 'taliban', 'afghan-government'][index % 3] ?? '', on))

  test('stand again down the columns, clear of every mark', () => {
    const placed = placeArgument(facts(marks, { asOf: day('2020-12-28') }), narrowFrame)
    const heights = placed.names.map(({ y }) => y)
    expect(new Set(heights).size).toBeGreaterThan(3)
    const nearest = heights.map((y) => Math.min(...placed.marks.map((each) => Math.abs(each.y - y))))
    expect(Math.min(...nearest)).toBeGreaterThan(12)
    expect(Math.max(...placed.marks.map(({ y }) => y))).toBeLessThan(placed.height)
  })

  test('stand once where the columns are short, and before the lanes where time runs across', () => {
    const few = facts([mark('a', 'taliban', '2020-04-05')])
    expect(new Set(placeArgument(few, narrowFrame).names.map(({ key }) => key.split(' ')[1])).size).toBe(1)
    expect(placeArgument(facts(marks, { asOf: day('2020-12-28') }), wideFrame).names).toHaveLength(3)
  })
})

describe('the marks', () => {
  test('stand in order of time, in their lane', () => {
    const { marks } = placeArgument(facts([mark('a', 'united-states', '2020-03-01'), mark('b', 'taliban', '2020-04-05')]), wideFrame)
    const [a, b] = marks
    expect([a?.key, b?.key]).toEqual(['a', 'b'])
    expect(a?.x).toBeLessThan(b?.x ?? 0)
    expect(a?.y).toBeLessThan(b?.y ?? 0)
  })

  test('of one day in one lane never stand on each other, in either composition', () => {
    const many = Array.from({ length: 14 }, (_, index) => mark(`t${index}`, 'taliban', '2020-04-05'))
    for (const frame of [wideFrame, narrowFrame]) {
      const { marks } = placeArgument(facts(many), frame)
      const clashes = marks.filter((one, index) => marks.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < frame.mark))
      expect(clashes).toEqual([])
    }
  })

  test('without a statement: the lanes stand empty', () => {
    const placed = placeArgument(facts([]), wideFrame)
    expect(placed.marks).toEqual([])
    expect(placed.empty).toHaveLength(3)
  })

  test('one, on the first day and on the last, stand within the picture', () => {
    for (const on of ['2020-02-29', '2020-04-30']) {
      for (const frame of [wideFrame, narrowFrame]) {
        const placed = placeArgument(facts([mark('a', 'taliban', on)]), frame)
        const [only] = placed.marks
        expect(only?.x).toBeGreaterThan(0)
        expect(only?.x).toBeLessThan(placed.width)
        expect(only?.y).toBeLessThan(placed.height)
      }
    }
  })

  test('that are open are ringed, and the longest open says for how long', () => {
    const marks = [mark('old', 'taliban', '2020-03-12', { isOpen: true, openFor: 49 }), mark('new', 'taliban', '2020-03-12', { isOpen: true, openFor: 48 })]
    const placed = placeArgument(facts(marks), wideFrame)
    expect(placed.marks.map(({ open }) => open)).toEqual([true, true])
    expect(placed.open.map(({ text }) => text)).toEqual(['no answer, 49 days'])
  })

  test('beside the choice are paler', () => {
    const placed = placeArgument(facts([mark('a', 'taliban', '2020-03-12', { fits: false })]), wideFrame)
    expect(placed.marks.map(({ faint }) => faint)).toEqual([true])
  })
})

describe('the arcs', () => {
  test('are one per answer, from the one mark to the other', () => {
    const marks = [mark('a', 'taliban', '2020-03-02'), mark('b', 'united-states', '2020-04-05'), mark('c', 'afghan-government', '2020-04-06')]
    const placed = placeArgument(facts(marks, { links: [link('b', 'a'), link('c', 'a')] }), wideFrame)
    expect(placed.arcs).toHaveLength(2)
    const [a, b] = placed.marks
    expect(placed.arcs[0]?.d).toMatch(new RegExp(`^M${a?.x} ${a?.y}C.* ${b?.x} ${b?.y}$`))
  })

  test('leave across the lanes, and bow out within one', () => {
    expect(arcPath({ x: 0, y: 0 }, { x: 100, y: 200 }, 'across')).toBe('M0 0C0 100 100 100 100 200')
    expect(arcPath({ x: 0, y: 50 }, { x: 100, y: 50 }, 'across')).toBe('M0 50C0 6 100 6 100 50')
    expect(arcPath({ x: 0, y: 50 }, { x: 0, y: 80 }, 'across')).toMatch(/^M0 50C14 50 14 80 0 80$/)
  })

  test('turn with the flow of time', () => {
    expect(arcPath({ x: 0, y: 0 }, { x: 200, y: 100 }, 'down')).toBe('M0 0C100 0 100 100 200 100')
  })
})

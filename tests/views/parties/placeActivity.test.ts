import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/model/types.ts'
import type { ActivityCell, ActivityFacts } from '../../../src/views/parties/activityFacts.ts'
import { middleFrame, narrowFrame, wideFrame } from '../../../src/views/parties/activityFrames.ts'
import { cellShape } from '../../../src/views/parties/cellShape.ts'
import { dotsPath } from '../../../src/views/parties/dotsPath.ts'
import { placeActivity } from '../../../src/views/parties/placeActivity.ts'

const frames = [wideFrame, middleFrame, narrowFrame]
const columns = ['2020-02', '2020-03', '2020-04', '2020-05']
const cell = (term: string, panel: string, from: string, rest: Partial<ActivityCell> = {}): ActivityCell => ({
  key: `${term} ${panel} ${from}`, name: `${panel} on ${term} in ${from}`, term, panel, from, to: from, claims: [], numbers: [], events: [], ...rest,
})
const facts = (cells: readonly ActivityCell[], rest: Partial<ActivityFacts> = {}): ActivityFacts => ({
  columns,
  months: columns,
  panels: [
    { key: 'us', name: 'United States', tone: 'party-1' },
    { key: 'taliban', name: 'Taliban', tone: 'party-2' },
  ],
  groups: [{ key: 'topic', title: 'Topic', terms: [{ id: 'a', title: 'First term', from: '2020-02' }, { id: 'b', title: 'Second term', from: '2020-04' }] }],
  cells,
  ...rest,
})
const dotsIn = (placed: ReturnType<typeof placeActivity>) => placed.dots.reduce((sum, { months }) => sum + months, 0)

describe('without a record', () => {
  test('there is a dot per month and panel, none before a term was public, and no mark', () => {
    for (const frame of [wideFrame, middleFrame]) {
      const placed = placeActivity(facts([]), frame)
      expect(placed.marks).toEqual([])
      expect(dotsIn(placed)).toBe(2 * (4 + 2))
    }
  })

  test('one below the other, the panels share a row that says that it is nobody’s', () => {
    const placed = placeActivity(facts([]), narrowFrame)
    expect(dotsIn(placed)).toBe(4 + 2)
    expect(placed.words.filter(({ as }) => as === 'name').map(({ text }) => text)).toEqual(['Nobody', 'Nobody'])
  })

  test('of any term, only the months stand', () => {
    const placed = placeActivity(facts([], { groups: [] }), wideFrame)
    expect(placed.dots).toEqual([])
    expect(placed.words.map(({ as }) => as)).not.toContain('title')
  })
})

describe('a mark', () => {
  const cells = [cell('a', 'us', '2020-03'), cell('a', 'taliban', '2020-03'), cell('b', 'us', '2020-04')]

  test('takes the place of the dot of its month', () => {
    const placed = placeActivity(facts(cells), wideFrame)
    expect(placed.marks.map(({ key }) => key)).toEqual(cells.map(({ key }) => key))
    expect(dotsIn(placed)).toBe(2 * (4 + 2) - 3)
    const [first] = placed.marks
    expect(placed.dots.some(({ x, y }) => x === first?.x && y === first.y)).toBe(false)
  })

  test('of one month stands at the same distance from the name of its panel in every panel, and in one row', () => {
    const { marks, words } = placeActivity(facts(cells), wideFrame)
    const [us, taliban] = marks
    const [usName, talibanName] = words.filter(({ as }) => as === 'panel')
    expect(us?.y).toBe(taliban?.y)
    expect((us?.x ?? 0) - (usName?.x ?? 0)).toBeCloseTo((taliban?.x ?? 1) - (talibanName?.x ?? 1), 0)
  })

  test('stands within the picture, and no two on each other, in every composition', () => {
    const all = ['a', 'b'].flatMap((term) => ['us', 'taliban'].flatMap((panel) => columns.map((month) => cell(term, panel, month))))
    for (const frame of frames) {
      const { marks, width, height } = placeActivity(facts(all), frame)
      expect(marks).toHaveLength(all.length)
      expect(marks.filter(({ x, y }) => x <= 0 || x >= width || y <= 0 || y >= height)).toEqual([])
      expect(marks.filter((one, index) => marks.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < frame.mark))).toEqual([])
    }
  })

  test('of a stretch of months stands under the middle of them, with a line under all, and leaves no dot', () => {
    const stretch = cell('a', 'us', '2020-02', { to: '2020-04' })
    const placed = placeActivity(facts([stretch, cell('a', 'us', '2020-03')]), wideFrame)
    const [under, month] = placed.marks
    expect(under?.x).toBeCloseTo(month?.x ?? 0, 0)
    expect(under?.y).toBeGreaterThan(month?.y ?? Infinity)
    expect(placed.stretches.map(({ key }) => key)).toEqual([stretch.key])
    expect(dotsIn(placed)).toBe(2 * (4 + 2) - 3)
  })
})

describe('a day within', () => {
  test('leaves the months to come blank, and moves nothing', () => {
    const one = [cell('a', 'us', '2020-02')]
    const early = placeActivity(facts(one, { months: ['2020-02'] }), wideFrame)
    const late = placeActivity(facts(one), wideFrame)
    expect(early.marks).toEqual(late.marks)
    expect(Math.max(...early.dots.map(({ x }) => x))).toBeLessThan(Math.max(...late.dots.map(({ x, months }) => x + (months - 1) * late.pitch)))
    expect(early.words.filter(({ as }) => as === 'month').map(({ text }) => text)).toEqual(['2020', '2020', 'Feb', 'Feb', '2020', '2020', 'Feb', 'Feb'])
  })

  test('of January has a rule before it; one before has none', () => {
    const columns = ['2020-12', '2021-01']
    const over = (months: readonly string[]) => placeActivity(facts([], { columns, months }), wideFrame).rules
    expect(over(columns).match(/M/g)).toHaveLength(2)
    expect(over(['2020-12'])).toBe('')
  })
})

test('a term of which nobody has anything is told apart from one of which somebody has', () => {
  const { words } = placeActivity(facts([cell('a', 'us', '2020-03')]), wideFrame)
  expect(words.filter(({ text }) => text.endsWith(' term')).map(({ as }) => as)).toEqual(['title', 'silentTitle'])
})

test('each form is one of words, number and event', () => {
  const [claim, number, event] = [{} as Claim, {} as ActivityCell['numbers'][number], {} as ActivityCell['events'][number]]
  const shapes = [
    { claims: [claim], numbers: [], events: [] },
    { claims: [], numbers: [number], events: [] },
    { claims: [], numbers: [], events: [event] },
    { claims: [claim], numbers: [number], events: [event] },
    { claims: [], numbers: [number], events: [event] },
  ].map(cellShape)
  expect(shapes).toEqual(['square', 'open-square', 'diamond', 'inlaid-square', 'framed-diamond'])
})

test('a run of dots is one line that ends just after its last dot', () => {
  expect(dotsPath([{ x: 10, y: 5, months: 1 }, { x: 30, y: 5, months: 3 }], 8)).toBe('M10 5h0.2M30 5h16.2')
})

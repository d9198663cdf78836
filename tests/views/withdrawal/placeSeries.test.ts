import { describe, expect, test } from 'vitest'
import { type Day, day } from '../../../src/model/days.ts'
import { dayScale } from '../../../src/views/shared/chart/dayScale.ts'
import { placeSeries } from '../../../src/views/withdrawal/placeSeries.ts'
import type { Level, SeriesFacts } from '../../../src/views/withdrawal/seriesFacts.ts'
import { wideFrame } from '../../../src/views/withdrawal/withdrawalFrames.ts'

const x = dayScale({ first: day('2020-03-01'), last: day('2020-06-09') }, { from: 0, to: 100 })
const room = { top: 0, height: 226, start: 0, until: 80 }

const level = (on: string, value: number, rest: Partial<Level> = {}): Level => ({
  key: `level-${on}-${value}`,
  name: `${value} on ${on}`,
  label: String(value),
  kind: 'reported',
  value,
  upTo: null,
  qualifier: 'exact',
  first: day(on),
  last: day(on),
  statedOn: null,
  by: 'united-states',
  ...rest,
})

const facts = (rest: Partial<SeriesFacts> = {}): SeriesFacts => ({
  id: 'troops',
  title: 'Troops',
  counts: [],
  baseline: null,
  promised: [],
  plans: [],
  leftOut: 0,
  ...rest,
})
const counted = (...levels: readonly Level[]): SeriesFacts =>
  facts({ counts: [{ counter: 'united-states', name: 'United States', isOne: true, levels }] })
const promisedStep = (on: Day, value: number) => ({ key: `promised-${on}`, name: `${value} by ${on}`, term: 'a-term', day: on, value })
const place = (series: SeriesFacts) => placeSeries(series, x, room, wideFrame)

describe('the numbers of a series', () => {
  test('none: the axis stands, nothing is drawn', () => {
    const placed = place(facts())
    expect(placed.marks).toEqual([])
    expect(placed.countLines).toEqual([])
    expect(placed.promisedLine).toBe('')
  })

  test('one: a mark, and its level held to the as-of day', () => {
    const placed = place(counted(level('2020-03-11', 100)))
    expect(placed.marks.map(({ x: at, name }) => [at, name])).toEqual([[10, '100 on 2020-03-11']])
    expect(placed.countLines.map(({ d }) => d)).toEqual([expect.stringMatching(/^M10 [\d.]+H80$/)])
  })

  test('zero stands on the base, and is not missing', () => {
    const placed = place(counted(level('2020-03-11', 0)))
    expect(placed.marks.map(({ y }) => y)).toEqual([placed.bottom])
  })

  test('two by one counter: a step between them', () => {
    const [line] = place(counted(level('2020-03-11', 200), level('2020-03-21', 100))).countLines
    expect(line?.d).toMatch(/^M10 [\d.]+H20V[\d.]+H80$/)
  })

  test('two counters on one day: a mark each at the same place along time, and no line joins them', () => {
    const placed = place(
      facts({
        counts: [
          { counter: 'united-states', name: 'United States', isOne: true, levels: [level('2020-03-11', 200)] },
          { counter: 'nato', name: 'Allies', isOne: true, levels: [level('2020-03-11', 100, { by: 'nato' })] },
        ],
      }),
    )
    expect(placed.marks.map(({ x: at }) => at)).toEqual([10, 10])
    expect(placed.countLines.map(({ key }) => key)).toEqual(['united-states-0', 'nato-0'])
  })

  test('two numbers of one counter for one day break its line there', () => {
    const lines = place(
      counted(level('2020-03-11', 300), level('2020-03-21', 200), level('2020-03-21', 100), level('2020-03-31', 100)),
    ).countLines
    expect(lines.map(({ d }) => d)).toEqual([expect.stringMatching(/^M10 [\d.]+H20$/), expect.stringMatching(/^M30 [\d.]+H80$/)])
  })

  test('of many outlets are marks without a line', () => {
    const placed = place(facts({ counts: [{ counter: 'press', name: 'Press', isOne: false, levels: [level('2020-03-11', 100)] }] }))
    expect(placed.marks).toHaveLength(1)
    expect(placed.countLines).toEqual([])
  })

  test('known to the month stand at its end, with a bar over the days they may mean', () => {
    const placed = place(counted(level('2020-03-31', 100, { first: day('2020-03-01') })))
    expect(placed.marks.map(({ x: at }) => at)).toEqual([30])
    expect(placed.spans.map(({ d }) => d)).toEqual([expect.stringMatching(/^M0 [\d.]+H30$/)])
  })

  test('that may be more or fewer say so by form and by a whisker to that side', () => {
    const placed = place(counted(level('2020-03-11', 100, { qualifier: 'more-than' }), level('2020-03-21', 80, { qualifier: 'fewer-than' })))
    expect(placed.marks.map(({ shape }) => shape)).toEqual(['ring', 'ring'])
    const tips = placed.whiskers.map(({ d }) => Number(/V([\d.]+)/.exec(d)?.[1]))
    const [more, fewer] = placed.marks
    expect(tips[0]).toBeLessThan(more?.y ?? 0)
    expect(tips[1]).toBeGreaterThan(fewer?.y ?? Infinity)
  })

  test('given as a range reach to its upper end', () => {
    const placed = place(counted(level('2020-03-11', 100, { upTo: 150 })))
    expect(placed.whiskers).toHaveLength(1)
  })
})

describe('what the text asks for', () => {
  const promised = [promisedStep(day('2020-04-10'), 50), promisedStep(day('2020-05-30'), 0)]

  test('is a staircase from where it starts down to the last day', () => {
    const placed = place(facts({ baseline: 100, promised }))
    expect(placed.promisedLine).toMatch(/^M0 [\d.]+H40V[\d.]+H90V[\d.]+$/)
    expect(placed.marks.map(({ shape }) => shape)).toEqual(['open-square', 'open-square'])
  })

  test('without a number to start from is its marks alone', () => {
    const placed = place(facts({ promised }))
    expect(placed.promisedLine).toBe('')
    expect(placed.marks).toHaveLength(2)
  })
})

test('a plan runs from the day it was made to the day it was meant for', () => {
  const plan = level('2020-05-10', 40, { kind: 'announced', statedOn: day('2020-03-21') })
  const placed = place(facts({ plans: [plan] }))
  expect(placed.planLines.map(({ d }) => d)).toEqual([expect.stringMatching(/^M20 [\d.]+H70$/)])
})

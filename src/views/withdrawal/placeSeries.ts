import type { Qualifier } from '../../model/vocabulary.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { counterShape } from '../shared/chart/counterShape.ts'
import { type DayScale, tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { textWidth } from '../shared/chart/labelRows.ts'
import type { Tick } from '../shared/chart/monthTicks.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import { type Point, stepPath } from '../shared/chart/stepPath.ts'
import { type ValueScale, roundUp, valueScale, valueTicks } from '../shared/chart/valueScale.ts'
import { partyTone } from '../shared/stateMarks.ts'
import type { CounterLevels, Level, SeriesFacts } from './seriesFacts.ts'
import type { WithdrawalFrame } from './withdrawalFrames.ts'
import { withdrawalKinds } from './withdrawalKinds.ts'

/** A line of a panel. */
export interface PlacedLine {
  readonly key: string
  readonly d: string
  readonly tone: PartyTone
}

/** Text at the end of a line. */
export interface PlacedText {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

/** One series where it stands in the picture. */
export interface PlacedSeries {
  readonly id: string
  readonly title: string
  readonly titleY: number
  readonly top: number
  readonly bottom: number
  readonly values: readonly Tick[]
  /** What the text asks for, as a staircase down to the base; empty where it sets no number. */
  readonly promisedArea: string
  readonly promisedLine: string
  /** From the day a plan was made to the day it was meant for. */
  readonly planLines: readonly PlacedLine[]
  readonly countLines: readonly PlacedLine[]
  /** Ranges, and numbers that may be more or fewer. */
  readonly whiskers: readonly PlacedLine[]
  /** The days that a date known to the month or quarter may mean. */
  readonly spans: readonly PlacedLine[]
  readonly endLabels: readonly PlacedText[]
  readonly marks: readonly PlacedMark[]
}

/** Which way the true number may lie. */
const leanings: Readonly<Record<Qualifier, 'none' | 'up' | 'down'>> = {
  exact: 'none',
  about: 'none',
  'at-least': 'up',
  'more-than': 'up',
  'at-most': 'down',
  'fewer-than': 'down',
  'not-stated': 'none',
}

const whiskerLength = 20
const labelSize = 13
const lineHeight = 16

interface Scales {
  readonly x: DayScale
  readonly y: ValueScale
  readonly until: number
}

function markOf(level: Level, { x, y }: Scales, size: number): PlacedMark {
  const shape = level.kind === 'reported' ? counterShape(level.by, level.qualifier === 'exact') : withdrawalKinds[level.kind].shape
  return { key: level.key, name: level.name, x: x(level.last), y: y(level.value), size, shape, tone: partyTone(level.by) }
}

function whiskerOf(level: Level, { x, y }: Scales, top: number, bottom: number): readonly PlacedLine[] {
  const at = x(level.last)
  const from = y(level.value)
  const line = (to: number, head: string) => ({ key: level.key, tone: partyTone(level.by), d: `M${at} ${from}V${to}${head}` })
  if (level.upTo !== null) return [line(y(level.upTo), `m-4 0h8`)]
  const lean = leanings[level.qualifier]
  if (lean === 'up') return [line(tenth(Math.max(top, from - whiskerLength)), 'm-3.5 5l3.5 -5l3.5 5')]
  return lean === 'down' ? [line(tenth(Math.min(bottom, from + whiskerLength)), 'm-3.5 -5l3.5 5l3.5 -5')] : []
}

/**
 * One counter's line. Where a counter gave two numbers for one day, no line can say which holds, so it is broken
 * there and begins anew with the next day. The last level is held to the day the picture stands at.
 */
function countLines({ counter, levels }: CounterLevels, { x, y, until }: Scales): readonly PlacedLine[] {
  const days = [...groupedBy(levels, ({ last }) => x(last))]
  const runs: Point[][] = [[]]
  const ends: (number | undefined)[] = []
  for (const [at, sameDay] of days) {
    const values = [...new Set(sameDay.map(({ value }) => value))]
    const [value] = values
    if (values.length === 1 && value !== undefined) runs.at(-1)?.push({ x: at, y: y(value) })
    else {
      ends[runs.length - 1] = at
      runs.push([])
    }
  }
  ends[runs.length - 1] = until
  return runs.flatMap((points, index) =>
    points.length === 0 ? [] : [{ key: `${counter}-${index}`, tone: partyTone(counter), d: stepPath(points, ends[index]) }],
  )
}

function promisedPaths({ promised, baseline }: SeriesFacts, start: number, { x, y }: Scales): Pick<PlacedSeries, 'promisedArea' | 'promisedLine'> {
  if (baseline === null || promised.length === 0) return { promisedArea: '', promisedLine: '' }
  const points = [{ x: start, y: y(baseline) }, ...promised.map(({ day, value }) => ({ x: x(day), y: y(value) }))]
  const line = stepPath(points)
  return { promisedLine: line, promisedArea: `${line}V${y(0)}H${start}Z` }
}

/** A mark farther from the as-of line than this, with no line that leads there, is not labelled at it. */
const atLine = 110

/** The labels at the ends of the lines, moved apart where they would touch; those without room are left to the marks. */
function endLabels(counts: readonly CounterLevels[], { x, y, until }: Scales, marks: readonly PlacedMark[], width: number): readonly PlacedText[] {
  // Plans that lie just ahead of the day keep their place; the labels stand behind them.
  const after = Math.max(until, ...marks.map((mark) => mark.x).filter((at) => at < until + 40)) + 9
  const wishes = counts
    .flatMap(({ counter, name, isOne, levels }) => {
      const last = levels.at(-1)
      if (last === undefined || (!isOne && until - x(last.last) > atLine)) return []
      return [{ key: counter, text: `${last.label} · ${name}`, at: y(last.value) }]
    })
    .filter(({ text }) => after + textWidth(text, labelSize) < width)
    .toSorted((a, b) => a.at - b.at)
  let floor = -Infinity
  return wishes.map(({ key, text, at }) => {
    const top = Math.max(at, floor + lineHeight)
    floor = top
    return { key, text, x: after, y: tenth(top), anchor: 'start' }
  })
}

interface Room {
  readonly top: number
  readonly height: number
  readonly start: number
  readonly until: number
}

/** Places one series between its top and its base. */
export function placeSeries(facts: SeriesFacts, x: DayScale, room: Room, frame: WithdrawalFrame): PlacedSeries {
  const top = room.top + 26
  const bottom = room.top + room.height
  const counted = facts.counts.flatMap(({ levels }) => levels)
  const numbers = [...counted, ...facts.plans].flatMap(({ value, upTo }) => [value, upTo ?? value])
  const most = roundUp(Math.max(1, facts.baseline ?? 0, ...numbers, ...facts.promised.map(({ value }) => value)) * 1.02, 4)
  const y = valueScale(most, { from: bottom, to: top })
  const scales: Scales = { x, y, until: room.until }
  const promisedMarks = facts.promised.map(
    ({ key, name, day, value }): PlacedMark => ({ key, name, x: x(day), y: y(value), size: frame.mark, shape: withdrawalKinds.promised.shape, tone: 'ink' }),
  )
  const marks = [...promisedMarks, ...[...counted, ...facts.plans].map((level) => markOf(level, scales, frame.mark))]
  return {
    id: facts.id,
    title: facts.title,
    titleY: room.top + 8,
    top,
    bottom,
    values: valueTicks(most, 4, y),
    ...promisedPaths(facts, room.start, scales),
    planLines: facts.plans.flatMap(({ key, statedOn, last, value, by }) =>
      statedOn === null || statedOn === last ? [] : [{ key, tone: partyTone(by), d: `M${x(statedOn)} ${y(value)}H${x(last)}` }],
    ),
    countLines: facts.counts.filter(({ isOne }) => isOne).flatMap((count) => countLines(count, scales)),
    whiskers: [...counted, ...facts.plans].flatMap((level) => whiskerOf(level, scales, room.top, bottom)),
    spans: counted.flatMap(({ key, first, last, value, by }) =>
      first === last ? [] : [{ key, tone: partyTone(by), d: `M${x(first)} ${y(value)}H${x(last)}` }],
    ),
    endLabels: frame.hasLabels ? endLabels(facts.counts, scales, marks, frame.width) : [],
    marks: marks.toSorted((a, b) => a.x - b.x),
  }
}


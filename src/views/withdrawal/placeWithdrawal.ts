import { daysBetween } from '../../model/days.ts'
import { formatDay } from '../../text/formatDay.ts'
import { type DayScale, dayScale, tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { type LabelPlace, labelRows, textWidth } from '../shared/chart/labelRows.ts'
import { type Tick, monthTicks } from '../shared/chart/monthTicks.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import { stackMarks } from '../shared/chart/stackMarks.ts'
import type { Deadline } from './deadlines.ts'
import type { Happening } from './happenings.ts'
import { type PlacedSeries, type PlacedText, placeSeries } from './placeSeries.ts'
import type { WithdrawalFacts } from './withdrawalFacts.ts'
import type { WithdrawalFrame } from './withdrawalFrames.ts'

/** A line with its words. */
export interface PlacedRule {
  readonly key: string
  readonly d: string
  readonly text: PlacedText
}

/** A label under the happenings, with the line that leads to it. */
export interface PlacedHappening extends LabelPlace {
  readonly y: number
  readonly leader: string
}

/** The withdrawal where everything stands, in units of the picture. */
export interface PlacedWithdrawal {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly phases: readonly PlacedRule[]
  readonly deadlines: readonly PlacedRule[]
  readonly asOf: PlacedRule
  readonly series: readonly PlacedSeries[]
  readonly happeningsY: number
  readonly happeningsTitleY: number
  readonly happeningLabels: readonly PlacedHappening[]
  readonly months: { readonly ticks: readonly Tick[]; readonly top: number; readonly bottom: number; readonly labelY: number; readonly noteY: number }
  readonly marks: readonly PlacedMark[]
}

const size = 13
/** Due days this near to each other share a label. */
const near = 12
const phaseWords = {
  first: ['The first 135 days', 'First 135 days', '135 days'],
  remaining: ['The remaining nine and a half months', 'Remaining 9½ months', '9½ months'],
} as const

/** The fullest of the wordings that fits a width, or none. */
const fitting = (wordings: readonly string[], width: number): string =>
  wordings.find((words) => textWidth(words, size) <= width) ?? ''

function placePhases({ phases }: WithdrawalFacts, x: DayScale, y: number): readonly PlacedRule[] {
  return phases.map(({ key, first, last }) => {
    const [from, to] = [x(first), x(last)]
    return {
      key,
      d: `M${from} ${y + 6}V${y}H${tenth(to - 2)}V${y + 6}`,
      text: { key, x: tenth((from + to) / 2), y: y - 6, text: fitting(phaseWords[key], to - from), anchor: 'start' },
    }
  })
}

/** The lines of the due days; those that stand close together share one label. */
function placeDeadlines(facts: WithdrawalFacts, x: DayScale, frame: WithdrawalFrame, labelY: number, bottom: number): readonly PlacedRule[] {
  const clusterOf = ({ term, day }: Deadline) =>
    facts.deadlines.find((other) => other.term === term && Math.abs(x(other.day) - x(day)) < near)
  const clusters = groupedBy(facts.deadlines, clusterOf)
  const labels = labelRows(
    [...clusters].flatMap(([first, cluster]) => {
      const last = cluster.at(-1)
      if (first === undefined || last === undefined) return []
      const text = last === first ? first.label : `${first.label} to ${formatDay(last.day)}`
      return [{ key: first.key, at: x(first.day), text, rank: 0 }]
    }),
    { from: 0, to: frame.width, rows: 3, size },
  )
  return facts.deadlines.map(({ key, day }) => {
    const label = labels.find((each) => each.key === key)
    const y = labelY - (label?.row ?? 0) * 16
    return {
      key,
      d: `M${x(day)} ${label === undefined ? labelY + 4 : y - 10}V${bottom}`,
      text: { key, x: label?.x ?? x(day), y, text: label?.text ?? '', anchor: label?.anchor ?? 'start' },
    }
  })
}

/** Happenings of one day stand one above the other, the first at the bottom. */
function placeHappenings(happenings: readonly Happening[], x: DayScale, frame: WithdrawalFrame): readonly PlacedMark[] {
  const pitch = frame.mark + 1
  const places = stackMarks(
    happenings.map(({ key, last }) => ({ key, at: x(last) })),
    { pitch, rows: 5, to: frame.width },
  )
  return happenings.flatMap(({ key, name, kind }): readonly PlacedMark[] => {
    const place = places.find((each) => each.key === key)
    if (place === undefined) return []
    return [{ key, name, x: place.at, y: -place.row * pitch, size: frame.mark - 1, shape: kind === 'event' ? 'square' : 'open-diamond', tone: 'quiet' }]
  })
}

/** Where the as-of day is named: after its line, before it where there is no room, or in short. */
function asOfText(words: string, short: string, until: number, frame: WithdrawalFrame): PlacedText {
  const width = textWidth(words, size) + 4
  const base = { key: 'as-of', y: 98 }
  if (until + width < frame.width) return { ...base, x: until + 4, text: words, anchor: 'start' }
  return until - width > frame.left ? { ...base, x: until - 4, text: words, anchor: 'end' } : { ...base, x: until + 4, text: short, anchor: 'start' }
}

/** Where the days end: a late as-of day leaves room for the labels of the lines that end there. */
function rightEnd({ first, last, asOf }: WithdrawalFacts, frame: WithdrawalFrame): number {
  const share = daysBetween(first, asOf) / Math.max(1, daysBetween(first, last))
  return share > 0.7 ? frame.right - frame.endRoom : frame.right
}

/** Places everything that was known of the withdrawal. */
export function placeWithdrawal(facts: WithdrawalFacts, frame: WithdrawalFrame): PlacedWithdrawal {
  const x = dayScale({ first: facts.first, last: facts.last }, { from: frame.left, to: rightEnd(facts, frame) })
  const until = x(facts.asOf)
  const [start, phaseY, deadlineY] = [x(facts.signed), 24, 76]
  let y = 112
  const series = facts.series.map((each, index) => {
    const height = index === 0 ? frame.firstHeight : frame.addedHeight
    const placed = placeSeries(each, x, { top: y, height, start, until }, frame)
    y += height + 34
    return placed
  })
  const stacked = placeHappenings(facts.happenings, x, frame)
  const happeningsTop = y
  const happeningsY = y + 24 - Math.min(0, ...stacked.map((mark) => mark.y))
  const labels = labelRows(
    facts.happenings.filter(({ isTold }) => !isTold).map(({ key, title, last, rank }) => ({ key, at: x(last), text: title, rank })),
    { from: frame.left, to: frame.width, rows: frame.labelRows, size },
  )
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1))
  const bottom = happeningsY + 14 + rows * 17
  const days = daysBetween(facts.signed, facts.asOf)
  return {
    width: frame.width,
    height: bottom + 40,
    left: frame.left,
    right: x(facts.last),
    phases: placePhases(facts, x, phaseY),
    deadlines: placeDeadlines(facts, x, frame, deadlineY, bottom),
    asOf: {
      key: 'as-of',
      d: `M${until} ${deadlineY + 4}V${bottom}`,
      text: asOfText(`As of ${formatDay(facts.asOf)}, day ${days}`, `Day ${days}`, until, frame),
    },
    series,
    happeningsY,
    happeningsTitleY: happeningsTop + 4,
    happeningLabels: labels.map((label) => {
      const labelY = happeningsY + 22 + label.row * 17
      return { ...label, y: labelY, leader: `M${label.at} ${happeningsY + 8}V${labelY - 4}H${label.x + (label.anchor === 'start' ? -3 : 3)}` }
    }),
    months: { ticks: monthTicks({ first: facts.first, last: facts.last }, x, frame.monthRoom), top: 102, bottom, labelY: bottom + 18, noteY: bottom + 34 },
    marks: [
      ...series.flatMap(({ marks }) => marks),
      ...stacked.map((mark) => ({ ...mark, y: tenth(mark.y + happeningsY) })),
    ],
  }
}

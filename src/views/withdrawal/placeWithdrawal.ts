import { daysBetween } from '../../model/days.ts'
import { formatDay } from '../../text/formatDay.ts'
import { type DayScale, dayScale, tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { type LabelPlace, type LabelWish, labelRows, textWidth } from '../shared/chart/labelRows.ts'
import { lineDown, titleWords } from '../shared/chart/lineDown.ts'
import { type Tick, monthTicks } from '../shared/chart/monthTicks.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import { stackMarks } from '../shared/chart/stackMarks.ts'
import type { Happening } from './happenings.ts'
import { type PlacedSeries, type PlacedText, placeSeries } from './placeSeries.ts'
import type { WithdrawalFacts } from './withdrawalFacts.ts'
import type { WithdrawalFrame } from './withdrawalFrames.ts'
import { withdrawalKinds } from './withdrawalKinds.ts'

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
  readonly happeningsTitle: PlacedText
  readonly happeningLabels: readonly PlacedHappening[]
  readonly months: { readonly ticks: readonly Tick[]; readonly top: number; readonly bottom: number; readonly labelY: number; readonly noteY: number }
  readonly marks: readonly PlacedMark[]
}

const size = 13
/** Due days this near to each other share a label. */
const near = 12
const phaseY = 24
const lineHeight = 16
const asOfKey = 'as-of'
const happeningsTitle = 'What happened'
const phaseWords = {
  first: ['The first 135 days', 'First 135 days', '135 days'],
  remaining: ['The remaining nine and a half months', 'Remaining 9½ months', '9½ months'],
} as const

/** The fullest of the wordings that fits a width, or none. */
const fitting = (wordings: readonly string[], width: number): string =>
  wordings.find((words) => textWidth(words, size) <= width) ?? ''

function placePhases({ phases }: WithdrawalFacts, x: DayScale): readonly PlacedRule[] {
  return phases.map(({ key, first, last }) => {
    const [from, to] = [x(first), x(last)]
    return {
      key,
      d: `M${from} ${phaseY + 6}V${phaseY}H${tenth(to - 2)}V${phaseY + 6}`,
      text: { key, x: tenth((from + to) / 2), y: phaseY - 6, text: fitting(phaseWords[key], to - from), anchor: 'start' },
    }
  })
}

/** The labels of the due days and of the as-of day, in rows from the lowest up; due days that stand close together share one. */
function dayLabels({ deadlines, asOf, signed }: WithdrawalFacts, x: DayScale, frame: WithdrawalFrame): readonly LabelPlace[] {
  const clusters = groupedBy(deadlines, ({ term, day }) =>
    deadlines.find((other) => other.term === term && Math.abs(x(other.day) - x(day)) < near),
  )
  const wishes = [...clusters].flatMap(([first, cluster]) => {
    const last = cluster.at(-1)
    if (first === undefined || last === undefined) return []
    const text = last === first ? first.label : `${first.label} to ${formatDay(last.day)}`
    return [{ key: first.key, at: x(first.day), text, rank: 0 }]
  })
  const count = daysBetween(signed, asOf)
  const asOfWish = { key: asOfKey, at: x(asOf), text: `As of ${formatDay(asOf)}, day ${count}`, rank: 0 }
  const place = (named: LabelWish) => labelRows([...wishes, named].toSorted((a, b) => a.at - b.at), { from: 0, to: frame.width, rows: 4, size, mustStand: true })
  const placed = place(asOfWish)
  return placed.some(({ key }) => key === asOfKey) ? placed : place({ ...asOfWish, text: `Day ${count}` })
}

/** Happenings of one day stand one above the other, the first at the bottom. */
function placeHappenings(happenings: readonly Happening[], x: DayScale, frame: WithdrawalFrame): readonly PlacedMark[] {
  const pitch = frame.mark + 1
  const places = stackMarks(
    happenings.map(({ key, last }) => ({ key, at: x(last) })),
    { pitch, rows: frame.pile, to: frame.width },
  )
  const placeOf = new Map(places.map((each) => [each.key, each]))
  return happenings.flatMap(({ key, name, kind }): readonly PlacedMark[] => {
    const place = placeOf.get(key)
    if (place === undefined) return []
    return [{ key, name, x: place.at, y: -place.row * pitch, size: frame.mark - 1, shape: withdrawalKinds[kind].shape, tone: 'quiet' }]
  })
}

/** Where the days end: a late as-of day leaves room for the labels of the lines that end there. */
function rightEnd({ first, last, asOf }: WithdrawalFacts, frame: WithdrawalFrame): number {
  const share = daysBetween(first, asOf) / Math.max(1, daysBetween(first, last))
  return share > 0.7 ? frame.right - frame.endRoom : frame.right
}

/** A label of a day with its line from there down; without a label the line begins below them all. */
function placeRule(key: string, at: number, labels: readonly LabelPlace[], labelY: number, down: (from: number) => string): PlacedRule {
  const label = labels.find((each) => each.key === key)
  if (label === undefined) return { key, d: down(labelY + 4), text: { key, x: at, y: labelY, text: '', anchor: 'start' } }
  const y = labelY - label.row * lineHeight
  return { key, d: down(y - 10), text: { key, x: label.x, y, text: label.text, anchor: label.anchor } }
}

/** Places everything that was known of the withdrawal. */
export function placeWithdrawal(facts: WithdrawalFacts, frame: WithdrawalFrame): PlacedWithdrawal {
  const x = dayScale({ first: facts.first, last: facts.last }, { from: frame.left, to: rightEnd(facts, frame) })
  const until = x(facts.asOf)
  const start = x(facts.signed)
  const daysNamed = dayLabels(facts, x, frame)
  const labelY = phaseY + 6 + lineHeight * (1 + Math.max(0, ...daysNamed.map(({ row }) => row)))
  const top = labelY + 10
  let y = top + 10
  const series = facts.series.map((each, index) => {
    const height = index === 0 ? frame.firstHeight : frame.addedHeight
    const placed = placeSeries(each, x, { top: y, height, start, until }, frame)
    y += height + 34
    return placed
  })
  const stacked = placeHappenings(facts.happenings, x, frame)
  const happeningsTitleY = y + 4
  const happeningsY = y + 24 - Math.min(0, ...stacked.map((mark) => mark.y))
  const labels = labelRows(
    facts.happenings.filter(({ isTold }) => !isTold).map(({ key, title, last, rank }) => ({ key, at: x(last), text: title, rank })),
    { from: frame.left, to: frame.width, rows: frame.labelRows, size },
  )
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1))
  const bottom = happeningsY + 14 + rows * 17
  // The lines of the days end above the labels of what happened, and stop for the titles on their way.
  const words = [...series.map(({ title, titleY }) => titleWords(title, titleY, size)), titleWords(happeningsTitle, happeningsTitleY, size)]
  const rule = (key: string, at: number) => placeRule(key, at, daysNamed, labelY, (from) => lineDown(at, from, happeningsY + 8, words, size))
  return {
    width: frame.width,
    height: bottom + 40,
    left: frame.left,
    right: x(facts.last),
    phases: placePhases(facts, x),
    deadlines: facts.deadlines.map(({ key, day }) => rule(key, x(day))),
    asOf: rule(asOfKey, until),
    series,
    happeningsY,
    happeningsTitle: { key: 'happenings', x: 0, y: happeningsTitleY, text: happeningsTitle, anchor: 'start' },
    happeningLabels: labels.map((label) => {
      const rowY = happeningsY + 22 + label.row * 17
      return { ...label, y: rowY, leader: `M${label.at} ${happeningsY + 8}V${rowY - 4}H${label.x + (label.anchor === 'start' ? -3 : 3)}` }
    }),
    months: { ticks: monthTicks({ first: facts.first, last: facts.last }, x, frame.monthRoom), top, bottom, labelY: bottom + 18, noteY: bottom + 34 },
    marks: [
      ...series.flatMap(({ marks }) => marks),
      ...stacked.map((mark) => ({ ...mark, y: tenth(mark.y + happeningsY) })),
    ],
  }
}

import { formatDay, formatShortDay } from '../../text/formatDay.ts'
import type { Day } from '../../model/days.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import type { Shape } from '../../ui/shape.ts'
import type { PartyTone } from '../../ui/tone.ts'
import { counterShape } from '../shared/chart/counterShape.ts'
import { type DayScale, dayScale, tenth } from '../shared/chart/dayScale.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { textWidth } from '../shared/chart/labelRows.ts'
import { lineDown, titleWords } from '../shared/chart/lineDown.ts'
import { type Tick, monthTicks } from '../shared/chart/monthTicks.ts'
import type { PlacedMark } from '../shared/chart/placedMark.ts'
import { stackMarks } from '../shared/chart/stackMarks.ts'
import { stepPath } from '../shared/chart/stepPath.ts'
import { type ValueScale, valueScale, valueTicks } from '../shared/chart/valueScale.ts'
import { partyTone } from '../shared/stateMarks.ts'
import type { Count, CounterTotals, ExchangeFacts, SideFacts } from './exchangeFacts.ts'
import { exchangeKinds, partTotal, turningEvent } from './exchangeKinds.ts'
import type { ExchangeFrame } from './exchangeFrames.ts'

/** Words at a place. */
export interface PlacedWords {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

/** A strip of marks under the plot with its title. */
export interface PlacedStrip {
  readonly key: string
  readonly title: string
  readonly titleY: number
}

/** One side of the exchange where everything stands, in units of its picture. */
export interface PlacedSide {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** Where the plot stands on, above the strips. */
  readonly plotBottom: number
  readonly values: readonly Tick[]
  readonly months: { readonly ticks: readonly Tick[]; readonly top: number; readonly bottom: number; readonly labelY: number; readonly noteY: number }
  readonly ceiling: { readonly d: string; readonly words: PlacedWords }
  readonly due: { readonly d: string; readonly words: PlacedWords } | null
  readonly asOf: { readonly d: string; readonly words: PlacedWords } | null
  readonly pauses: readonly { readonly key: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly wordsX: number; readonly wordsY: number }[]
  readonly lines: readonly { readonly key: string; readonly d: string; readonly tone: PartyTone }[]
  readonly zeros: readonly (PlacedWords & { readonly key: string })[]
  readonly strips: readonly PlacedStrip[]
  /** The words over the place for days after the picture’s last; empty where nothing stands there. */
  readonly later: string
  readonly laterX: number
  readonly laterY: number
  readonly marks: readonly PlacedMark[]
}

const size = 13
const top = 62

const shapeOf = ({ by, qualifier, isPart }: Count): Shape => (isPart ? partTotal.shape : counterShape(by, qualifier === 'exact'))

/** Lines join one counter’s totals of everybody released; counts of a part stand by themselves. */
function linesOf({ counter, isOne, totals }: CounterTotals, x: DayScale, y: ValueScale, last: Day) {
  const whole = totals.filter(({ isPart, last: day }) => !isPart && day <= last)
  if (!isOne || whole.length < 2) return []
  const byDay = [...groupedBy(whole, ({ last: day }) => day).values()].flatMap((each) => each.slice(-1))
  return [{ key: counter, tone: partyTone(counter), d: stepPath(byDay.map((total) => ({ x: x(total.last), y: y(total.value) }))) }]
}

interface StripInput {
  readonly key: string
  readonly title: string
  readonly items: readonly { readonly key: string; readonly name: string; readonly last: Day; readonly shape: Shape; readonly tone: PlacedMark['tone'] }[]
}

const countItems = (counts: readonly Count[], shape: Shape): StripInput['items'] =>
  counts.map(({ key, name, last, by }) => ({ key, name, last, shape, tone: partyTone(by) }))

/** The strips of one side. A strip that one side has, the other has too: both are drawn in the same form. */
function stripsOf(facts: ExchangeFacts, side: SideFacts): readonly StripInput[] {
  const lists = [
    { key: 'releases', title: 'Single releases, given without a total', shape: exchangeKinds.release.shape },
    { key: 'left', title: 'Still held', shape: exchangeKinds.left.shape },
    { key: 'apart', title: 'Outside the list, not counted above', shape: exchangeKinds.apart.shape },
  ] as const
  return [
    ...lists
      .filter(({ key }) => facts.sides.some((each) => each[key].length > 0))
      .map(({ key, title, shape }) => ({ key, title, items: countItems(side[key], shape) })),
    {
      key: 'events',
      title: 'What happened',
      items: side.events.map(({ key, name, last, hasEffect }) => ({ key, name, last, shape: (hasEffect ? turningEvent : exchangeKinds.event).shape, tone: 'quiet' })),
    },
  ]
}

function placeStrips(facts: ExchangeFacts, side: SideFacts, x: DayScale, frame: ExchangeFrame, from: number) {
  const strips: PlacedStrip[] = []
  const marks: PlacedMark[] = []
  let y = from
  const pitch = frame.mark + 1.5
  const stack = (items: StripInput['items']) =>
    stackMarks(items.map((item) => ({ key: item.key, at: x(item.last) })), { pitch, rows: 3, to: frame.width - 4 })
  const all = facts.sides.map((each) => stripsOf(facts, each))
  for (const [index, { key, title, items }] of stripsOf(facts, side).entries()) {
    // As high as the fuller side takes, so that what stands below is level on both.
    const rows = Math.max(-1, ...all.flatMap((each) => stack(each[index]?.items ?? []).map(({ row }) => row)))
    strips.push({ key, title: items.length === 0 ? `${title}: none on record` : title, titleY: y + 6 })
    if (rows < 0) {
      y += 26
      continue
    }
    const base = y + 22 + rows * pitch
    const places = stack(items)
    for (const item of items) {
      const place = places.find((each) => each.key === item.key)
      if (place === undefined) continue
      marks.push({ key: item.key, name: item.name, x: tenth(place.at), y: tenth(base - place.row * pitch), size: frame.mark, shape: item.shape, tone: item.tone })
    }
    y = base + 22
  }
  return { strips, marks, bottom: y - 8 }
}

const beside = (at: number, y: number, text: string, frame: ExchangeFrame): PlacedWords =>
  at + textWidth(text, size) + 5 < frame.width ? { x: at + 4, y, text, anchor: 'start' } : { x: at - 4, y, text, anchor: 'end' }

/** Places one side: its ceiling stands as high as the other side’s, whatever the numbers. */
export function placeSide(facts: ExchangeFacts, side: SideFacts, frame: ExchangeFrame): PlacedSide {
  const domain = { first: facts.first, last: facts.last }
  const onAxis = dayScale(domain, { from: frame.left, to: frame.right })
  const laterX = frame.right + (frame.width - frame.right) / 2
  const x: DayScale = (day) => (day > facts.last ? laterX : onAxis(day))
  const bottom = top + frame.plotHeight
  const y = valueScale(side.ceiling, { from: bottom, to: top + 22 })
  const totals = side.counters.flatMap((counter) => counter.totals)
  const plotted = totals.map(
    (total): PlacedMark => ({ key: total.key, name: total.name, x: x(total.last), y: y(total.value), size: frame.mark, shape: shapeOf(total), tone: partyTone(total.by) }),
  )
  const strips = placeStrips(facts, side, x, frame, bottom + 26)
  const hasLater = [...plotted, ...strips.marks].some((mark) => mark.x >= laterX)
  const dueAt = side.due === null ? null : x(side.due)
  const asOfAt = facts.asOf > facts.last ? null : x(facts.asOf)
  const titles = strips.strips.map(({ title, titleY }) => titleWords(title, titleY, size))
  return {
    width: frame.width,
    height: strips.bottom + 40,
    left: frame.left,
    right: frame.right,
    plotBottom: bottom,
    values: valueTicks(side.ceiling, 5, y),
    months: { ticks: monthTicks(domain, onAxis, frame.monthRoom), top, bottom: strips.bottom, labelY: strips.bottom + 18, noteY: strips.bottom + 34 },
    ceiling: {
      d: `M${frame.left} ${y(side.ceiling)}H${frame.right}`,
      words: { x: frame.right - 4, y: y(side.ceiling) - 7, text: `Up to ${formatNumber(side.ceiling)}`, anchor: 'end' },
    },
    due: side.due === null || dueAt === null ? null : { d: lineDown(dueAt, 22, strips.bottom, titles, size), words: beside(dueAt, 30, `Due ${formatDay(side.due)}`, frame) },
    asOf: asOfAt === null ? null : { d: lineDown(asOfAt, 42, strips.bottom, titles, size), words: beside(asOfAt, 50, `As of ${formatShortDay(facts.asOf)}`, frame) },
    pauses: side.pauses.map(({ key, first, last }) => {
      const from = x(first)
      const to = last === null ? x(facts.asOf) : x(last)
      return { key, x: from, y: top, width: tenth(Math.max(1, to - from)), height: frame.plotHeight, wordsX: tenth((from + to) / 2), wordsY: bottom - 8 }
    }),
    lines: side.counters.flatMap((counter) => linesOf(counter, x, y, facts.last)),
    zeros: totals
      .filter(({ value }) => value === 0)
      .map(({ key, last }) => ({ key, x: x(last) + frame.mark * 0.8, y: y(0) - 6, text: '0', anchor: 'start' })),
    strips: strips.strips,
    later: hasLater ? 'later' : '',
    laterX,
    laterY: strips.bottom + 18,
    marks: [...plotted.toSorted((a, b) => a.x - b.x), ...strips.marks],
  }
}

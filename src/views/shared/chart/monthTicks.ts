import { type Day, addMonths, dateSpan, dayParts } from '../../../model/days.ts'
import { formatShortMonth } from '../../../text/formatMonth.ts'
import type { DayDomain, DayScale } from './dayScale.ts'

/** A line across a picture with its label. */
export interface Tick {
  readonly key: string
  readonly at: number
  readonly label: string
  /** The year, under the first tick of each year. */
  readonly note: string | null
}

/** How many months there may be between ticks. */
const strides = [1, 2, 3, 6, 12]

function firstOfMonths({ first, last }: DayDomain): readonly Day[] {
  const days: Day[] = []
  const span = dateSpan(first.slice(0, 7))
  for (let day = span?.first; day !== undefined && day <= last; day = addMonths(day, 1)) {
    if (day >= first) days.push(day)
  }
  return days
}

/** Ticks at the beginning of months, as many as leave the wanted room between them. */
export function monthTicks(domain: DayDomain, scale: DayScale, room: number): readonly Tick[] {
  const months = firstOfMonths(domain)
  const isRoomy = (days: readonly Day[]) =>
    days.every((day, index) => {
      const before = days[index - 1]
      return before === undefined || scale(day) - scale(before) >= room
    })
  const withStride = (stride: number) => months.filter((day) => (dayParts(day).month - 1) % stride === 0)
  const days = strides.map(withStride).find(isRoomy) ?? []
  return days.map((day, index) => {
    const { year } = dayParts(day)
    const before = days[index - 1]
    const isNewYear = before === undefined || dayParts(before).year !== year
    return { key: day, at: scale(day), label: formatShortMonth(day), note: isNewYear ? String(year) : null }
  })
}

/**
 * Ticks at the beginning of every month, for axes on which months differ in width. A month too near to the last one
 * labelled, or to the January ahead, keeps its line and goes without a label; the year stands under the first label of
 * each year.
 */
export function everyMonth(domain: DayDomain, scale: DayScale, room: number): readonly Tick[] {
  const months = firstOfMonths(domain)
  const januaries = months.filter((day) => dayParts(day).month === 1).map(scale)
  let labelledAt = -Infinity
  let labelledYear = ''
  return months.map((day) => {
    const at = scale(day)
    const isBeforeJanuary = januaries.some((january) => january > at && january - at < room)
    if (at - labelledAt < room || isBeforeJanuary) return { key: day, at, label: '', note: null }
    const year = String(dayParts(day).year)
    const note = year === labelledYear ? null : year
    labelledAt = at
    labelledYear = year
    return { key: day, at, label: formatShortMonth(day), note }
  })
}

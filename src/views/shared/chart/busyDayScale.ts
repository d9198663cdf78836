import { type Day, daysBetween } from '../../../model/days.ts'
import { type AxisRange, type DayDomain, type DayScale, tenth } from './dayScale.ts'
import { groupedBy } from './groupedBy.ts'

/** How the width of an axis is shared between the calendar and what happened. */
interface Shares {
  /** The room that follows the calendar, of 1; the rest follows the counts. */
  readonly calendar: number
}

/**
 * An axis on which busy days take more room: one part of it is shared among the days, the other among the things that
 * stand on them. It never turns back, and a day without anything keeps its share of the calendar.
 */
export function busyDayScale(
  { first, last }: DayDomain,
  days: readonly Day[],
  { from, to }: AxisRange,
  { calendar }: Shares = { calendar: 0.5 },
): DayScale {
  const span = Math.max(1, daysBetween(first, last) + 1)
  const standing = groupedBy(days, (day) => daysBetween(first, day))
  const byCalendar = days.length === 0 ? 1 : calendar
  const starts: number[] = []
  let at = from
  for (let index = 0; index < span; index += 1) {
    starts.push(at)
    const here = standing.get(index)
    const share = byCalendar / span + (here === undefined ? 0 : ((1 - byCalendar) * here.length) / days.length)
    at += share * (to - from)
  }
  return (day) => tenth(starts[daysBetween(first, day)] ?? (day < first ? from : to))
}

import { type Day, addMonths, dateSpan } from '../../model/days.ts'

/** The month of a day, as `YYYY-MM`. */
export const monthOf = (day: Day): string => day.slice(0, 'YYYY-MM'.length)

/** The months from that of one day to that of another, both included, as `YYYY-MM`. */
export function monthsBetween(from: Day, to: Day): readonly string[] {
  const months: string[] = []
  for (let day = dateSpan(monthOf(from))?.first; day !== undefined && day <= to; day = addMonths(day, 1)) months.push(monthOf(day))
  return months
}

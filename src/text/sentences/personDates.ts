import type { Day } from '../../model/days.ts'
import type { Person } from '../../model/types.ts'
import { formatDate } from '../formatDay.ts'

/** Whether a date, as exact as it is known, was over by the end of a day. */
const isOver = (date: string, asOf: Day): boolean =>
  date.length === asOf.length ? date <= asOf : date < asOf.slice(0, date.length)

/**
 * When a person held an office, as far as the record knew by the day: `from March 2016 to March 2020`, `in office on
 * 29 February 2020`. What came later is not told. Empty where nothing is known.
 */
export function personDates({ from, to, asOf: held }: Person, asOf: Day): string {
  const parts = [
    from === undefined ? '' : `from ${formatDate(from)}`,
    to !== undefined && isOver(to, asOf) ? `to ${formatDate(to)}` : '',
  ].filter((part) => part !== '')
  if (parts.length > 0) return parts.join(' ')
  return held === undefined || held > asOf ? '' : `in office on ${formatDate(held)}`
}

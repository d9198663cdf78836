import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, lastDayOfMonth } from 'date-fns'
import { keyed } from './keyed.ts'

/**
 * Days of the calendar without time or zone. This is the only module that knows date-fns; everywhere else a day is
 * a string that sorts as it reads.
 */

declare const dayBrand: unique symbol

/** A day that exists, as `YYYY-MM-DD`. Made only by {@link parseDay} and the functions below. */
export type Day = string & { readonly [dayBrand]: true }

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const monthPattern = /^(\d{4})-(\d{2})$/
const quarterPattern = /^(\d{4})-Q([1-4])$/

const print = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`

/**
 * Midnight of a day where the code runs; a day that does not exist comes out as another. The same object for the same day:
 * a record has few days and is asked about them very often.
 */
const midnight = keyed((text: string): Date => {
  const [, year, month, ofMonth] = dayPattern.exec(text) ?? []
  return new Date(Number(year), Number(month) - 1, Number(ofMonth))
})

const isDay = (text: string): text is Day => dayPattern.test(text) && print(midnight(text)) === text

/** Reads `YYYY-MM-DD`. Null for any other form and for days that do not exist, such as 30 February. */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null
}

/** Reads a day that is known to exist, such as one written in the code. Throws a RangeError for anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`"${text}" is not a day of the calendar`)
  return parsed
}

/** The day `count` days later (earlier when negative). */
export const addDays = (from: Day, count: number): Day => day(print(addDaysTo(midnight(from), count)))

/** The same day of the month `count` months later, counted in one step; a day that month lacks becomes its last. */
export const addMonths = (from: Day, count: number): Day => day(print(addMonthsTo(midnight(from), count)))

/** Calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(midnight(to), midnight(from))

/** Negative, zero or positive as `a` comes before, with or after `b`. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

/** The earlier of two days. */
export const earlierDay = (a: Day, b: Day): Day => (a <= b ? a : b)

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => (a >= b ? a : b)

/** The year, month (1–12) and day of the month. */
export function dayParts(of: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = midnight(of)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/** A date as exact as it is known: a day, a month `YYYY-MM` or a quarter `YYYY-Qn`. */
export type DateText = string

/** The first and last day a date may mean. */
export interface DateSpan {
  readonly first: Day
  readonly last: Day
}

/** The first and last day a date may mean. Null when it is not a date of the calendar. */
export const dateSpan = keyed((date: DateText): DateSpan | null => {
  const whole = parseDay(date)
  if (whole !== null) return { first: whole, last: whole }
  const quarter = quarterPattern.exec(date)
  const firstMonth = quarter ? (Number(quarter[2]) - 1) * 3 + 1 : Number(monthPattern.exec(date)?.[2])
  const first = parseDay(`${date.slice(0, 4)}-${String(firstMonth).padStart(2, '0')}-01`)
  if (first === null) return null
  const lastMonth = quarter ? addMonths(first, 2) : first
  return { first, last: day(print(lastDayOfMonth(midnight(lastMonth)))) }
})

/** The last day a date may mean: what is known to the month only counts from the month's end. */
export function lastDayOf(date: DateText): Day {
  const span = dateSpan(date)
  if (span === null) throw new RangeError(`"${date}" is not a date of the calendar`)
  return span.last
}

import { type Day, dayParts } from '../model/days.ts'
import { keyed } from '../model/keyed.ts'
import type { DatePart } from '../model/vocabulary.ts'

/** The day as `Intl` formats of the zone UTC print it. */
export const inUtc = (day: Day): Date => {
  const { year, month, day: ofMonth } = dayParts(day)
  return new Date(Date.UTC(year, month - 1, ofMonth))
}
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthOnly = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** `6 April 2020`. */
export const formatDay = keyed((day: Day): string => long.format(inUtc(day)))
/** `6 Apr 2020`, for tables and axes. */
export const formatShortDay = keyed((day: Day): string => short.format(inUtc(day)))
/** `Monday`. */
export const formatWeekday = (day: Day): string => weekday.format(inUtc(day))

const quarterNames = ['first', 'second', 'third', 'fourth']

const dateWords = keyed((date: string): string => {
  if (/^\d{4}$/.test(date)) return date
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter !== null) return `${quarterNames[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`
  const [year, month, ofMonth] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return date
  return (ofMonth === undefined ? monthOnly : long).format(new Date(Date.UTC(year, month - 1, ofMonth ?? 1)))
})

/** A date as exact as it is known: `5 April 2020`, `April 2020`, `early April 2020`, `first quarter of 2020`, `2018`. */
export const formatDate = (date: string, part?: DatePart): string =>
  part !== undefined && /^\d{4}-\d{2}$/.test(date) ? `${part} ${dateWords(date)}` : dateWords(date)

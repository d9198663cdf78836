import { type Day, dayParts } from '../model/days.ts'
import type { DatePart } from '../model/vocabulary.ts'

const inUtc = (day: Day): Date => {
  const { year, month, day: ofMonth } = dayParts(day)
  return new Date(Date.UTC(year, month - 1, ofMonth))
}
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const monthOnly = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })
const solar = new Intl.DateTimeFormat('en-u-ca-persian', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const lunar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** The solar Hijri months under the names used in Afghanistan, which the agreement prints. */
const afghanMonths = ['Hamal', 'Sawr', 'Jawza', 'Saratan', 'Asad', 'Sonbola', 'Mizan', 'Aqrab', 'Qaws', 'Jadi', 'Dalwa', 'Hoot']
const solarNumbers = new Intl.DateTimeFormat('en-u-ca-persian', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' })

/** `6 April 2020`. */
export const formatDay = (day: Day): string => long.format(inUtc(day))
/** `6 Apr 2020`, for tables and axes. */
export const formatShortDay = (day: Day): string => short.format(inUtc(day))
/** `Monday`. */
export const formatWeekday = (day: Day): string => weekday.format(inUtc(day))

/** The day in the solar Hijri calendar, with the month names used in Afghanistan: `10 Hoot 1398`. */
export function formatSolarDay(day: Day): string {
  const parts = new Map(solarNumbers.formatToParts(inUtc(day)).map((part) => [part.type, part.value]))
  const month = afghanMonths[Number(parts.get('month')) - 1]
  return month === undefined ? solar.format(inUtc(day)) : `${parts.get('day')} ${month} ${parts.get('year')}`
}

/** The day in the lunar Hijri calendar (Umm al-Qura): `Rajab 5, 1441` becomes `5 Rajab 1441`. */
export function formatLunarDay(day: Day): string {
  const parts = new Map(lunar.formatToParts(inUtc(day)).map((part) => [part.type, part.value]))
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`
}

const quarterNames = ['first', 'second', 'third', 'fourth']

/** A date as exact as it is known: `5 April 2020`, `April 2020`, `early April 2020`, `first quarter of 2020`, `2018`. */
export function formatDate(date: string, part?: DatePart): string {
  if (/^\d{4}$/.test(date)) return date
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter !== null) return `${quarterNames[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`
  const [year, month, ofMonth] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return date
  if (ofMonth !== undefined) return long.format(new Date(Date.UTC(year, month - 1, ofMonth)))
  const name = monthOnly.format(new Date(Date.UTC(year, month - 1, 1)))
  return part === undefined ? name : `${part} ${name}`
}

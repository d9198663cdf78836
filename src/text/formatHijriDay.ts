import type { Day } from '../model/days.ts'
import { inUtc } from './formatDay.ts'

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

import { type Day, addDays, parseDay } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'

/** A day or a month that a search names, and the words that are left of it. */
export interface DateAsked {
  /** `2020-07-13` or `2020-07`. */
  readonly date: string
  readonly rest: string
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
/** The shortest that is taken for the name of a month. */
const shortest = 3

const monthOf = (name: string): number =>
  name.length < shortest ? -1 : months.findIndex((month) => month.startsWith(name.toLowerCase()) || (month === 'september' && name.toLowerCase() === 'sept'))

const two = (number: string | number): string => String(number).padStart(2, '0')

interface Form {
  readonly pattern: RegExp
  /** The date that the parts make, or null where they make none. */
  readonly date: (model: Model, parts: readonly string[]) => string | null
}

const dayFrom = (year: string, month: number | string, ofMonth: string): string | null =>
  parseDay(`${year}-${two(month)}-${two(ofMonth)}`)

const named = (year: string, name: string, ofMonth?: string): string | null => {
  const month = monthOf(name)
  if (month === -1) return null
  return ofMonth === undefined ? `${year}-${two(month + 1)}` : dayFrom(year, month + 1, ofMonth)
}

/** The ways in which a day or a month is written; the first that fits is taken. A date in figures alone begins with its day. */
const forms: readonly Form[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, date: (_, [y = '', m = '', d = '']) => dayFrom(y, m, d) },
  { pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/, date: (_, [d = '', m = '', y = '']) => dayFrom(y, m, d) },
  { pattern: /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})\b/i, date: (_, [d, name = '', y = '']) => named(y, name, d) },
  { pattern: /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i, date: (_, [name = '', d, y = '']) => named(y, name, d) },
  { pattern: /\b([a-z]{3,9})\.?,? (\d{4})\b/i, date: (_, [name = '', y = '']) => named(y, name) },
  { pattern: /\b(\d{4})-(\d{2})\b/, date: (_, [y = '', m = '']) => (Number(m) >= 1 && Number(m) <= 12 ? `${y}-${m}` : null) },
  { pattern: /\bday (\d{1,4})\b/i, date: (model, [count = '']) => addDays(model.agreement.signed.day, Number(count)) },
]

/** The date that a search names, in any of the ways in which one is written; null where it names none. */
export function dateAsked(model: Model, search: string): DateAsked | null {
  for (const { pattern, date } of forms) {
    const found = pattern.exec(search)
    if (found === null) continue
    const asked = date(model, found.slice(1))
    if (asked === null) continue
    return { date: asked, rest: `${search.slice(0, found.index)} ${search.slice(found.index + found[0].length)}`.trim() }
  }
  return null
}

/** Whether a date of the record, as exact as it is known, lies on the day or in the month asked for. */
export const isOn = (asked: string, date: string): boolean => date === asked || date.startsWith(`${asked}-`)

/** A day of the calendar, where the search names one and not a month. */
export const dayAsked = (asked: string): Day | null => parseDay(asked)

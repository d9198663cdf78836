import type { Day } from '../../model/days.ts'
import { dayCount } from '../../model/rule/dayCount.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { dayAsked, isOn } from './dateAsked.ts'

/** A day that was asked for, or a named moment of the month that was. */
export interface DayFound {
  readonly day: Day
  readonly title: string
  /** The moment of that name, and the count of days. */
  readonly note: string
}

const countWords = (model: Model, day: Day): string => {
  const count = dayCount(model, day)
  return count === 0 ? 'the day of signing' : `day ${count} after signing`
}

/** The day itself, or the moments of the month, as far as the record goes and the reader has put it. */
export function daysFound(model: Model, asked: string, asOf: Day): readonly DayFound[] {
  const { moments, coverage } = model.agreement
  const named = moments.filter(({ day }) => isOn(asked, day) && day <= asOf)
  const one = dayAsked(asked)
  const days = one === null ? named.map(({ day }) => day) : one >= coverage.from && one <= asOf ? [one] : []
  return days.map((day) => ({
    day,
    title: formatDay(day),
    note: [...named.filter((moment) => moment.day === day).map(({ title }) => say(title)), countWords(model, day)].join(', '),
  }))
}

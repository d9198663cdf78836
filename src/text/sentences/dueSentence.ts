import { type Day, daysBetween } from '../../model/days.ts'
import type { Due, DueReading } from '../../model/rule/due.ts'
import type { Model, Term } from '../../model/types.ts'
import { countOf, listOf } from '../formatNumber.ts'
import { formatDay } from '../formatDay.ts'
import { partyInSentence } from '../partyName.ts'

/** The due day or days in short: `13 July 2020`, `29 April to 1 May 2021`, or null where no day can be told. */
export function dueDays(due: Due): string | null {
  if (due.first === null || due.last === null) return null
  return due.first === due.last ? formatDay(due.first) : `${formatDay(due.first)} to ${formatDay(due.last)}`
}

/** Who reads the due day so: `by arithmetic from the text`, or the parties. */
export const readBy = (model: Model, { reading }: DueReading): string =>
  reading.by.length === 0
    ? reading.date === undefined
      ? 'by arithmetic from the text'
      : 'as the text has it'
    : `as read by ${listOf(reading.by.map((party) => partyInSentence(model, party)))}`

/** The length in days of a period that the text gives as days from the signing; null for any other. */
function periodOf(term: Term): number | null {
  const offsets = (term.due?.readings ?? []).filter(({ anchor }) => anchor === 'signing').map(({ offset }) => offset)
  const [only] = offsets
  return offsets.length === 1 && only?.days !== undefined && only.days > 0 && only.months === undefined ? only.days : null
}

/** Where the day stands in the period: `Day 37 of 135, due 13 July 2020.` Empty where the term has no due day. */
export function timeSentence(model: Model, term: Term, due: Due, asOf: Day): string {
  const days = dueDays(due)
  if (days === null || due.first === null) return ''
  const elapsed = daysBetween(model.agreement.signed.day, asOf)
  const period = periodOf(term)
  if (period !== null && asOf <= due.first && elapsed >= 0) return `Day ${elapsed} of ${period}, due ${days}.`
  return asOf <= due.first ? `Due ${days}, in ${countOf(daysBetween(asOf, due.first), 'day')}.` : `Due ${days}.`
}

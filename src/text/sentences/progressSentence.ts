import { dateSpan, lastDayOf } from '../../model/days.ts'
import type { Progress } from '../../model/rule/progress.ts'
import type { Model, Observation, Term } from '../../model/types.ts'
import { formatDate } from '../formatDay.ts'
import { formatNumber, formatQualified } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'
import { unitFor } from '../unitFor.ts'

/** The number of an observation with its qualifier, or `not stated`. */
export const observationNumber = (observation: Observation): string =>
  observation.value === undefined
    ? observation.batch === undefined
      ? 'not stated'
      : `${formatQualified(observation.batch, observation.qualifier)} in one release`
    : formatQualified(observation.value, observation.qualifier, observation.upTo)

/** Who counted, and who passed the number on where that is another. */
export function counterOf(model: Model, observation: Observation): string {
  const counter = partyInSentence(model, observation.countedBy)
  const by = observation.passedOnBy
  return by === undefined || by === observation.countedBy
    ? counter
    : `${counter}, passed on by ${partyInSentence(model, by)}`
}

/** The target as the text has it: `8,600`, `up to 5,000`; null where the text sets no number. */
export function targetOf(term: Term): string | null {
  const { measure } = term
  if (measure?.target === undefined) return null
  return measure.direction === 'up-to' ? `up to ${formatNumber(measure.target)}` : formatNumber(measure.target)
}

/** When a number was counted, as it stands in a sentence: `on 5 April 2020`, `in July 2020`, `in the first quarter of 2020`. */
export function whenWords(date: string): string {
  const words = formatDate(date)
  if (dateSpan(date)?.first === lastDayOf(date)) return `on ${words}`
  return date.includes('Q') ? `in the ${words}` : `in ${words}`
}

/** One counter's latest number: `0 of up to 5,000 on 18 March 2020, by the count of the United States.` */
export function progressSentence(model: Model, term: Term, { observation }: Progress): string {
  const target = targetOf(term)
  const number = observationNumber(observation)
  const unit = unitFor(model, observation, observation.value ?? observation.batch)
  const isCeiling = target !== null && term.measure?.direction === 'up-to'
  const what = isCeiling ? `${number} of ${target}` : `${number} ${unit}`
  // The day belongs to the count, so what the text says stands behind both.
  const against = target === null || isCeiling ? '' : `; the text says ${target}`
  return `${what} ${whenWords(observation.date)}, by the count of ${counterOf(model, observation)}${against}.`
}

import type { Model, Observation } from '../../model/types.ts'
import type { ObservationKind } from '../../model/vocabulary.ts'
import { formatDate, formatDay } from '../formatDay.ts'
import { formatNumber, formatQualified } from '../formatNumber.ts'
import { say } from '../say.ts'
import { unitFor } from '../unitFor.ts'
import { counterOf } from './progressSentence.ts'

type When = (observation: Observation) => string

const statedOn = ({ statedOn: day }: Observation): string => (day === undefined ? '' : ` on ${formatDay(day)}`)

/** A plan whose day is the one on which it was made names no day by which it is meant to be carried out. */
const meantFor = (observation: Observation): string =>
  observation.date === observation.statedOn ? '' : ` for ${formatDate(observation.date)}`

const whenWords: Readonly<Record<ObservationKind, When>> = {
  reported: ({ date }) => `reported for ${formatDate(date)}`,
  announced: (observation) => `announced${statedOn(observation)}${meantFor(observation)}`,
  planned: (observation) => `planned${statedOn(observation)}${meantFor(observation)}`,
}

/** What an observation gives besides a total: a part added, what is left, or nothing in numbers. */
function amount(model: Model, observation: Observation): string {
  const { value, batch, remaining, qualifier, upTo } = observation
  const unit = (count?: number) => unitFor(model, observation, count)
  if (value !== undefined) return `${formatQualified(value, qualifier, upTo)} ${unit(value)}`
  if (batch !== undefined) return `${formatQualified(batch, qualifier)} ${unit(batch)} in one release`
  if (remaining !== undefined) return `${formatQualified(remaining, qualifier)} ${unit(remaining)} left`
  return `no number of ${unit()}`
}

/**
 * A number in full, as the name of its mark: `about 13,000 troops, reported for 29 February 2020, by the count of the
 * United States, passed on by press reports`.
 */
export function levelSentence(model: Model, observation: Observation): string {
  const { kind, reading } = observation
  const only = reading === undefined ? '' : `, ${say(reading)}`
  const by = kind === 'reported' ? 'by the count of' : 'by'
  return `${amount(model, observation)}${only}, ${whenWords[kind](observation)}, ${by} ${counterOf(model, observation)}`
}

/** What the text asks for by a day: `the text asks for 8,600 troops by 13 July 2020`. */
export const promisedSentence = (value: number, unit: string, day: string): string =>
  `the text asks for ${value === 0 ? 'no' : formatNumber(value)} ${unit} by ${day}`

import type { Model, Observation } from '../../model/types.ts'
import { formatDate } from '../formatDay.ts'
import { countOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'
import { observationNumber } from './progressSentence.ts'

/** One counter's numbers from the first to the last: `By the count of the Taliban: 20 (12 April 2020) to 420 (31 May 2020), 4 counts.` */
export function countsOverTimeSentence(model: Model, counter: string, observations: readonly Observation[]): string {
  const words = (observation: Observation | undefined) =>
    observation === undefined ? 'none' : `${observationNumber(observation)} (${formatDate(observation.date)})`
  const by = `By the count of ${partyInSentence(model, counter)}`
  return `${by}: ${words(observations[0])} to ${words(observations.at(-1))}, ${countOf(observations.length, 'count')}.`
}

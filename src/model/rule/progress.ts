import { type Day, dateSpan } from '../days.ts'
import type { Model, Observation, Term } from '../types.ts'
import { publicBy } from './publicBy.ts'

/** A latest number of one counter. */
export interface Progress {
  readonly counter: string
  readonly observation: Observation
}

/** The first day a number can describe: what is known to the month only never outdoes a day within it. */
const firstDay = (observation: Observation): string => dateSpan(observation.date)?.first ?? observation.date

/**
 * The latest reported level of a term's measure by each counter, as public by the day; all of them where one counter
 * gave several for its latest day. Counters are never merged or averaged. Empty where the term has no measure or
 * nobody has counted.
 */
export function progressOf(model: Model, term: Term, asOf: Day): readonly Progress[] {
  if (term.measure === undefined) return []
  const latest = new Map<string, readonly Observation[]>()
  for (const observation of model.index.observationsBySeries.get(term.measure.series) ?? []) {
    const counts = observation.kind === 'reported' && observation.value !== undefined
    if (!counts || !publicBy(observation, asOf)) continue
    const known = latest.get(observation.countedBy) ?? []
    const [first] = known
    if (first === undefined || firstDay(first) < firstDay(observation)) latest.set(observation.countedBy, [observation])
    else if (firstDay(first) === firstDay(observation)) latest.set(observation.countedBy, [...known, observation])
  }
  return [...latest].flatMap(([counter, observations]) => observations.map((observation) => ({ counter, observation })))
}

import type { Day } from '../days.ts'
import type { Model, Observation, Term } from '../types.ts'
import { publicBy } from './publicBy.ts'

/** The latest number of one counter. */
export interface Progress {
  readonly counter: string
  readonly observation: Observation
}

/**
 * The latest reported level of a term's measure by each counter, as public by the day. Counters are never merged or
 * averaged. Empty where the term has no measure or nobody has counted.
 */
export function progressOf(model: Model, term: Term, asOf: Day): readonly Progress[] {
  if (term.measure === undefined) return []
  const latest = new Map<string, Observation>()
  for (const observation of model.index.observationsBySeries.get(term.measure.series) ?? []) {
    const counts = observation.kind === 'reported' && observation.value !== undefined
    if (counts && publicBy(observation, asOf)) {
      latest.set(observation.countedBy, observation)
    }
  }
  return [...latest].map(([counter, observation]) => ({ counter, observation }))
}

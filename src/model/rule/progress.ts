import { type Day, dateSpan } from '../days.ts'
import type { Model, Observation, Term } from '../types.ts'
import { publicBy } from './publicBy.ts'
import { publicCount } from './publicCount.ts'
import { recent } from './recent.ts'

/** A latest number of one counter. */
export interface Progress {
  readonly counter: string
  readonly observation: Observation
}

/** The first day a number can describe: what is known to the month only never outdoes a day within it. */
const firstDay = (observation: Observation): string => dateSpan(observation.date)?.first ?? observation.date

const keep = recent<readonly Progress[]>(4)

function latestOf(observations: readonly Observation[], asOf: Day): readonly Progress[] {
  const latest = new Map<string, Observation[]>()
  for (const observation of observations) {
    const counts = observation.kind === 'reported' && observation.value !== undefined
    if (!counts || !publicBy(observation, asOf)) continue
    const known = latest.get(observation.countedBy)
    const [first] = known ?? []
    if (known === undefined || first === undefined || firstDay(first) < firstDay(observation)) latest.set(observation.countedBy, [observation])
    else if (firstDay(first) === firstDay(observation)) known.push(observation)
  }
  return [...latest].flatMap(([counter, numbers]) => numbers.map((observation) => ({ counter, observation })))
}

/**
 * The latest reported level of a term's measure by each counter, as public by the day; all of them where one counter
 * gave several for its latest day. Counters are never merged or averaged. Empty where the term has no measure or
 * nobody has counted.
 */
export function progressOf(model: Model, term: Term, asOf: Day): readonly Progress[] {
  const observations = term.measure === undefined ? undefined : model.index.observationsBySeries.get(term.measure.series)
  if (observations === undefined) return []
  return keep(observations, String(publicCount(observations, asOf)), () => latestOf(observations, asOf))
}

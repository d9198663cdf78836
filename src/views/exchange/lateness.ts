import { type Day, daysBetween, lastDayOf } from '../../model/days.ts'
import { effectsOn } from '../../model/rule/effects.ts'
import type { RecordRef } from '../../model/rule/recordRef.ts'
import type { Model } from '../../model/types.ts'
import type { SideFacts } from './exchangeFacts.ts'

/** When a side was complete by somebody’s word, and how many days after the date in the text. */
export interface CompleteBy {
  readonly key: string
  readonly by: readonly string[]
  readonly day: Day
  readonly days: number
  /** Whether it was said, or follows from a count that reached the ceiling. */
  readonly ground: 'said' | 'count'
  readonly record: RecordRef
}

/** Everybody by whose word or count the side was complete, earliest first. Empty while nobody says so. */
export function completeBy(model: Model, { term, due, counters, ceiling }: SideFacts, asOf: Day): readonly CompleteBy[] {
  if (due === null) return []
  const said = effectsOn(model, term, asOf)
    .filter(({ effect }) => effect.does === 'completes')
    .map(({ event, effect }): CompleteBy => {
      const day = lastDayOf(event.date)
      return { key: event.id, by: effect.saidBy, day, days: daysBetween(due, day), ground: 'said', record: { kind: 'event', id: event.id } }
    })
  // A round number given long after both sides called it over says nothing about when it was.
  const over = said[0]?.day ?? null
  const counted = counters.flatMap(({ counter, totals }): readonly CompleteBy[] => {
    const reached = totals.find(({ value, isPart, last }) => value >= ceiling && !isPart && (over === null || last <= over))
    if (reached === undefined) return []
    const day = reached.last
    return [{ key: reached.key, by: [counter], day, days: daysBetween(due, day), ground: 'count', record: { kind: 'observation', id: reached.key } }]
  })
  return [...said, ...counted].toSorted((a, b) => a.days - b.days)
}

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
  readonly record: RecordRef
}

/** Everybody by whose word the side was complete, earliest first. Empty while nobody says so: a count completes nothing. */
export function completeBy(model: Model, { term, due }: SideFacts, asOf: Day): readonly CompleteBy[] {
  if (due === null) return []
  const said = effectsOn(model, term, asOf)
    .filter(({ effect }) => effect.does === 'completes')
    .map(({ event, effect }): CompleteBy => {
      const day = lastDayOf(event.date)
      return { key: event.id, by: effect.saidBy, day, days: daysBetween(due, day), record: { kind: 'event', id: event.id } }
    })
  return said.toSorted((a, b) => a.days - b.days)
}

import { type Day, lastDayOf } from '../../model/days.ts'
import { effectsOn } from '../../model/rule/effects.ts'
import type { Model } from '../../model/types.ts'

/** A time in which releases were suspended, by whose word, and until when; null while it lasts. */
export interface Pause {
  readonly key: string
  readonly first: Day
  readonly last: Day | null
  readonly suspendedBy: string
  readonly resumedBy: string | null
}

/** The pauses of a term by the day, from an event that suspends it to the next that resumes or completes it. */
export function pausesOf(model: Model, term: string, asOf: Day): readonly Pause[] {
  const effects = effectsOn(model, term, asOf)
  return effects.flatMap(({ event, effect }, index) => {
    if (effect.does !== 'suspends') return []
    const end = effects
      .slice(index + 1)
      .find((later) => later.effect.does === 'resumes' || later.effect.does === 'completes' || later.effect.does === 'ends')
    return [
      {
        key: event.id,
        first: lastDayOf(event.date),
        last: end === undefined ? null : lastDayOf(end.event.date),
        suspendedBy: event.id,
        resumedBy: end === undefined ? null : end.event.id,
      },
    ]
  })
}

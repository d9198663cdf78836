import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Effect, Event, Model, Term } from '../../model/types.ts'

/** A term an event bears on, with what the event did to it; no effects where it only bears on it. */
export interface EventTerm {
  readonly term: Term
  readonly effects: readonly Effect[]
}

/** The terms of an event that were public by a day, those it had an effect on first. */
export function eventTerms(model: Model, event: Event, asOf: Day): readonly EventTerm[] {
  const ids = new Set([...event.effects.map((effect) => effect.term), ...event.terms])
  return [...ids].flatMap((id) => {
    const term = model.index.terms.get(id)
    if (term === undefined || !publicBy(term, asOf)) return []
    return [{ term, effects: event.effects.filter((effect) => effect.term === id) }]
  })
}

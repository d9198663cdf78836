import { type Day, dateSpan, daysBetween } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Event, Model } from '../../model/types.ts'

/** How many days before and after an event still count as the same days. */
export const nearbyDays = 3

/**
 * Statements on an event's terms made within a few days of it, oldest first. Only where both days are known: a
 * statement or an event known to the month has no days to compare. Nearness says nothing of cause.
 */
export function nearbyClaims(model: Model, event: Event, asOf: Day): readonly Claim[] {
  const on = dayOf(event.date)
  if (on === null || event.byThen) return []
  const terms = new Set([...event.terms, ...event.effects.map((effect) => effect.term)])
  return model.claims
    .filter((claim) => {
      const said = dayOf(claim.date)
      const isNear = said !== null && Math.abs(daysBetween(on, said)) <= nearbyDays
      return isNear && publicBy(claim, asOf) && claim.points.some((point) => terms.has(point.term))
    })
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
}

/** The day a date names; null for a month or quarter. */
function dayOf(date: string): Day | null {
  const span = dateSpan(date)
  return span !== null && span.first === span.last ? span.first : null
}

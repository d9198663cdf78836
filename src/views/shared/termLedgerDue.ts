import { type Day, daysBetween } from '../../model/days.ts'
import type { Due } from '../../model/rule/due.ts'
import type { DeliveryState } from '../../model/rule/states.ts'
import { countOf, spanOf } from '../../text/formatNumber.ts'

/** States of which the delivery column says itself how far from the due day they are, or that nothing is due any more. */
const saidByDelivery: ReadonlySet<DeliveryState> = new Set(['ended', 'delivered', 'overdue', 'goal-date-passed'])

/**
 * How far off the due day is: `in 98 days`, `today`, `27–29 days ago`; between two readings both ways. Null where no
 * day can be told and where the state of delivery says it.
 */
export function dueDistance({ first, last }: Due, state: DeliveryState, asOf: Day): string | null {
  if (first === null || last === null || saidByDelivery.has(state)) return null
  const [toFirst, toLast] = [daysBetween(asOf, first), daysBetween(asOf, last)]
  if (toFirst > 0) return `in ${spanOf(toFirst, toLast, 'day')}`
  if (toLast < 0) return `${spanOf(-toLast, -toFirst, 'day')} ago`
  if (toFirst === toLast) return 'today'
  const before = toFirst === 0 ? 'first reading today' : `first reading ${countOf(-toFirst, 'day')} ago`
  return `${before}, last ${toLast === 0 ? 'today' : `in ${countOf(toLast, 'day')}`}`
}

/** How much of the time from the signing to the last due day has gone, from 0 to 1; null once it has all gone, and where no day can be told. */
export function timeGone(signed: Day, { last }: Due, asOf: Day): number | null {
  if (last === null || last <= signed || asOf > last) return null
  return Math.max(0, daysBetween(signed, asOf) / daysBetween(signed, last))
}

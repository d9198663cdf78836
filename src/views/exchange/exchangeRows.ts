import type { ExchangeFacts, SideFacts } from './exchangeFacts.ts'
import type { ExchangeKind } from './exchangeKinds.ts'

/** One value of the picture as a row of its table. */
export interface ExchangeRow {
  readonly key: string
  readonly side: SideFacts
  readonly kind: ExchangeKind
  readonly name: string
  /** The number in words; null for an event. */
  readonly number: string | null
  readonly last: string
}

function rowsOf(side: SideFacts): readonly ExchangeRow[] {
  const counts = [...side.counters.flatMap(({ totals }) => totals), ...side.releases, ...side.left, ...side.apart]
  const numbers = counts.map(({ key, what, name, label, last }): ExchangeRow => ({ key, side, kind: what, name, number: label, last }))
  const events = side.events.map(({ key, name, last }): ExchangeRow => ({ key, side, kind: 'event', name, number: null, last }))
  return [...numbers, ...events].toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
}

/** Everything that the picture draws, side by side in order of time. */
export const exchangeRows = (facts: ExchangeFacts): readonly ExchangeRow[] => facts.sides.flatMap(rowsOf)

import type { KeyForm } from '../shared/chart/PictureKey.tsx'
import type { ExchangeFacts } from './exchangeFacts.ts'
import { exchangeKinds, partTotal, roughTotal, turningEvent } from './exchangeKinds.ts'
import { exchangeRows } from './exchangeRows.ts'

/** The forms that the picture uses besides those of its counters, in the order of the key; no other is explained. */
export function keyForms(facts: ExchangeFacts): readonly KeyForm[] {
  const drawn = new Set<string>(exchangeRows(facts).map(({ kind }) => kind))
  const totals = facts.sides.flatMap(({ counters }) => counters).flatMap((counter) => counter.totals)
  return [
    ...Object.entries(exchangeKinds).flatMap(([kind, form]) => (drawn.has(kind) ? [form] : [])),
    ...(facts.sides.some(({ events }) => events.some(({ hasEffect }) => hasEffect)) ? [turningEvent] : []),
    ...(totals.some(({ qualifier, isPart }) => qualifier !== 'exact' && !isPart) ? [roughTotal] : []),
    ...(totals.some(({ isPart }) => isPart) ? [partTotal] : []),
  ]
}

import type { KeyForm } from '../shared/chart/PictureKey.tsx'
import type { WithdrawalFacts } from './withdrawalFacts.ts'
import { roughReport, withdrawalKinds } from './withdrawalKinds.ts'
import { withdrawalRows } from './withdrawalRows.ts'

/** The forms that the picture uses besides those of its counters, in the order of the key; no other is explained. */
export function keyForms(facts: WithdrawalFacts): readonly KeyForm[] {
  const drawn = new Set<string>(withdrawalRows(facts).map(({ kind }) => kind))
  const reports = facts.series.flatMap(({ counts }) => counts).flatMap(({ levels }) => levels)
  return [
    ...Object.entries(withdrawalKinds).flatMap(([kind, form]) => (kind !== 'reported' && drawn.has(kind) ? [form] : [])),
    ...(reports.some(({ qualifier }) => qualifier !== 'exact') ? [roughReport] : []),
  ]
}

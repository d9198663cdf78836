import type { Day } from '../days.ts'
import type { Model } from '../types.ts'
import { publicCount } from './publicCount.ts'
import { recent } from './recent.ts'

const keep = recent<ReadonlySet<string>>(4)

/** The ids of claims that their own side had withdrawn by the day. They no longer count for anything. */
export function withdrawnBy(model: Model, asOf: Day): ReadonlySet<string> {
  const { withdrawing } = model.index
  const count = publicCount(withdrawing, asOf)
  return keep(withdrawing, String(count), () => new Set(withdrawing.slice(0, count).flatMap(({ withdraws }) => withdraws ?? [])))
}

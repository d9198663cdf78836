import type { Day } from '../days.ts'
import type { Publicity } from '../types.ts'

type Listed = readonly { readonly public: Publicity }[]

const daysOf = new WeakMap<Listed, readonly Day[]>()

/**
 * How many of a list's records were public by the end of a day, whatever order the list has. The days are sorted once
 * per list, so that an answer takes a few steps however long the list is. Lists of a loaded model never change: two days
 * with the same count have the same records.
 */
export function publicCount(list: Listed, asOf: Day): number {
  let days = daysOf.get(list)
  if (days === undefined) {
    days = list.map((record) => record.public.day).sort()
    daysOf.set(list, days)
  }
  return countUpTo(days, asOf)
}

/** How many of the sorted days come no later than a day. */
function countUpTo(days: readonly Day[], asOf: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = days[middle]
    if (at !== undefined && at <= asOf) low = middle + 1
    else high = middle
  }
  return low
}

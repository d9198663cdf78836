import { type Day, addDays, daysBetween } from '../../model/days.ts'
import type { CounterTotals, SideFacts } from './exchangeFacts.ts'

/** The pace between one counter’s first and last count, as arithmetic: nobody announced it. */
export interface Pace {
  readonly counter: string
  readonly from: { readonly day: Day; readonly value: number }
  readonly to: { readonly day: Day; readonly value: number }
  readonly perDay: number
  readonly ceiling: number
  /** The day on which the pace would reach the ceiling; null where it is reached. */
  readonly reaches: Day | null
}

/** Beyond this many days a pace says nothing about a day. */
const furthest = 3650

function paceOf({ counter, isOne, totals }: CounterTotals, ceiling: number): readonly Pace[] {
  // Before the first release there is no pace, and numbers of several outlets make none.
  const counted = isOne ? totals.filter(({ value, isPart }) => value > 0 && !isPart) : []
  const [first] = counted
  const last = counted.at(-1)
  if (first === undefined || last === undefined) return []
  const days = daysBetween(first.last, last.last)
  const perDay = (last.value - first.value) / days
  if (days <= 0 || perDay <= 0) return []
  const left = Math.ceil((ceiling - last.value) / perDay)
  return [
    {
      counter,
      from: { day: first.last, value: first.value },
      to: { day: last.last, value: last.value },
      perDay,
      ceiling,
      reaches: left <= 0 || left > furthest ? null : addDays(last.last, left),
    },
  ]
}

/** The pace so far by each counter that gave at least two counts above zero on different days. */
export const pacesOf = ({ counters, ceiling }: Pick<SideFacts, 'counters' | 'ceiling'>): readonly Pace[] =>
  counters.flatMap((counter) => paceOf(counter, ceiling))

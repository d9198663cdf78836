import type { Day } from '../../model/days.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, formatNumber } from '../formatNumber.ts'

/** Two counts by one counter, the pace between them, and the day on which it would reach a ceiling. */
export interface PaceWords {
  readonly counter: string
  readonly from: { readonly day: Day; readonly value: number }
  readonly to: { readonly day: Day; readonly value: number }
  readonly perDay: number
  readonly ceiling: number
  /** Null where the ceiling is reached, or the days are too far to be worked out. */
  readonly reaches: Day | null
}

/** `By the count of …, 100 on 8 April and 361 on 13 April 2020: 52 a day. At that pace 5,000 would be reached on …`. */
export function paceSentence({ counter, from, to, perDay, ceiling, reaches }: PaceWords): string {
  const rate = perDay < 1 ? `one in ${countOf(Math.round(1 / perDay), 'day')}` : `${formatNumber(Math.round(perDay))} a day`
  const pace = `By the count of ${counter}, ${formatNumber(from.value)} on ${formatDay(from.day)} and ${formatNumber(to.value)} on ${formatDay(to.day)}: about ${rate}.`
  return reaches === null ? pace : `${pace} At that pace ${formatNumber(ceiling)} would be reached on ${formatDay(reaches)}.`
}

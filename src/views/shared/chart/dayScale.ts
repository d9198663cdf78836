import { type Day, daysBetween } from '../../../model/days.ts'

/** The first and last day that a picture shows. */
export interface DayDomain {
  readonly first: Day
  readonly last: Day
}

/** Where an axis begins and ends, in units of the picture. */
export interface AxisRange {
  readonly from: number
  readonly to: number
}

/** Where a day stands on an axis, in units of the picture. */
export type DayScale = (day: Day) => number

/** To a tenth of a unit: finer than the eye, and short in the page. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** An axis on which every day takes the same room. A domain of one day stands at the beginning. */
export function dayScale({ first, last }: DayDomain, { from, to }: AxisRange): DayScale {
  const days = Math.max(1, daysBetween(first, last))
  return (day) => tenth(from + (daysBetween(first, day) / days) * (to - from))
}

import { formatNumber } from '../../../text/formatNumber.ts'
import { type AxisRange, tenth } from './dayScale.ts'
import type { Tick } from './monthTicks.ts'

/** Where a number stands on an axis, in units of the picture. */
export type ValueScale = (value: number) => number

/** An axis from zero to the largest number. */
export const valueScale =
  (most: number, { from, to }: AxisRange): ValueScale =>
  (value) =>
    tenth(from + (value / Math.max(1, most)) * (to - from))

/** The round step (1, 2 or 5 with noughts) that divides a number into at most `count` parts. */
function roundStep(most: number, count: number): number {
  const rough = Math.max(1, most) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
}

/** The smallest multiple of the round step that is not below the number: the top of an axis. */
export function roundUp(most: number, count: number): number {
  const step = roundStep(most, count)
  return Math.max(step, Math.ceil(most / step) * step)
}

/** Ticks at round numbers from zero to the top of the axis. */
export function valueTicks(top: number, count: number, scale: ValueScale): readonly Tick[] {
  const step = roundStep(top, count)
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step).map((value) => ({
    key: String(value),
    at: scale(value),
    label: formatNumber(value),
    note: null,
  }))
}

import { tenth } from '../shared/chart/dayScale.ts'
import type { PlacedDots } from './placeActivity.ts'

/** Runs of dots as the `d` of one path: a line for each run, to be dashed with nothing at every pitch. */
export const dotsPath = (dots: readonly PlacedDots[], pitch: number): string =>
  // A little longer than to the last dot, so that rounding does not lose it.
  dots.map(({ x, y, months }) => `M${x} ${y}h${tenth((months - 1) * pitch + 0.2)}`).join('')

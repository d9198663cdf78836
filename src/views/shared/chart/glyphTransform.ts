import { tenth } from './dayScale.ts'
import type { PlacedMark } from './placedMark.ts'

/** The box in which the forms of marks are drawn. */
const box = 16

/** Sets a form, drawn in its own box, at the middle of a mark and in its size. */
export const glyphTransform = ({ x, y, size }: Pick<PlacedMark, 'x' | 'y' | 'size'>): string =>
  `translate(${tenth(x - size / 2)} ${tenth(y - size / 2)}) scale(${Math.round((size / box) * 1000) / 1000})`

/** The circles of a mark: the paper under it, the room in which it can be hit, and the ring of an open one. */
export const markCircles = ({ size }: Pick<PlacedMark, 'size'>): { readonly paper: number; readonly reach: number; readonly ring: number } => ({
  paper: tenth(size / 3),
  reach: tenth(size * 0.72),
  ring: tenth(size * 0.74),
})

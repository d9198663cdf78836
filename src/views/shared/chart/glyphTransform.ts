import { tenth } from './dayScale.ts'
import type { PlacedMark } from './placedMark.ts'

/** The box in which the forms of marks are drawn. */
const box = 16

/** Sets a form, drawn in its own box, at the middle of a mark and in its size. */
export const glyphTransform = ({ x, y, size }: Pick<PlacedMark, 'x' | 'y' | 'size'>): string =>
  `translate(${tenth(x - size / 2)} ${tenth(y - size / 2)}) scale(${Math.round((size / box) * 1000) / 1000})`

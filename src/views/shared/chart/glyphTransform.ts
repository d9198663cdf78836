import { tenth } from './dayScale.ts'
import type { PlacedMark } from './placedMark.ts'

/** The box in which the forms of marks are drawn. */
const box = 16

/** Sets a mark where it stands; everything in it is drawn around that point, so that marks of one size read alike. */
export const markTransform = ({ x, y }: Pick<PlacedMark, 'x' | 'y'>): string => `translate(${tenth(x)} ${tenth(y)})`

/** Sets a form, drawn in its own box, around the middle of a mark and in its size. */
export const glyphTransform = ({ size }: Pick<PlacedMark, 'size'>): string =>
  `scale(${Math.round((size / box) * 1000) / 1000}) translate(${-box / 2} ${-box / 2})`

/** The circles of a mark: the paper under it, the room in which it can be hit, and the ring of an open one. */
export const markCircles = ({ size }: Pick<PlacedMark, 'size'>): { readonly paper: number; readonly reach: number; readonly ring: number } => ({
  paper: tenth(size / 3),
  reach: tenth(size * 0.72),
  ring: tenth(size * 0.74),
})

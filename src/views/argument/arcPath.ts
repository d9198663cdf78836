import { tenth } from '../shared/chart/dayScale.ts'
import type { Flow } from '../shared/chart/placedMark.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** Marks nearer than this, along or across time, are joined by a bow rather than by an S. */
const near = 16

/**
 * A curve from a statement to its answer. Between two lanes it leaves and arrives across them; within one lane, or
 * straight across, it bows out so that it does not run under the marks.
 */
export function arcPath(from: Place, to: Place, flow: Flow): string {
  const along = flow === 'across' ? (at: Place) => at.x : (at: Place) => at.y
  const across = flow === 'across' ? (at: Place) => at.y : (at: Place) => at.x
  const point = (a: number, b: number) => (flow === 'across' ? `${tenth(a)} ${tenth(b)}` : `${tenth(b)} ${tenth(a)}`)
  const [a1, b1, a2, b2] = [along(from), across(from), along(to), across(to)]
  const start = `M${point(a1, b1)}`
  const end = point(a2, b2)
  if (Math.abs(b2 - b1) < near * 4) {
    const bow = Math.min(46, 14 + Math.abs(a2 - a1) * 0.3)
    const level = Math.min(b1, b2) - bow
    return Math.abs(a2 - a1) < near
      ? `${start}C${point(a1 + bow, b1)} ${point(a2 + bow, b2)} ${end}`
      : `${start}C${point(a1, level)} ${point(a2, level)} ${end}`
  }
  const bend = (b2 - b1) * 0.5
  const side = Math.abs(a2 - a1) < near ? near : 0
  return `${start}C${point(a1 + side, b1 + bend)} ${point(a2 + side, b2 - bend)} ${end}`
}

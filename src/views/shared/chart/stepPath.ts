/** A point of a line, in units of the picture. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A line that holds each level until the next point: the `d` of an SVG path. Empty where there is no point. */
export function stepPath(points: readonly Point[], until?: number): string {
  const [first, ...others] = points
  if (first === undefined) return ''
  const steps = others.map(({ x, y }) => `H${x}V${y}`).join('')
  return `M${first.x} ${first.y}${steps}${until === undefined ? '' : `H${until}`}`
}

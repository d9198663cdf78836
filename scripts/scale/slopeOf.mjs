/**
 * The power with which a cost grows: the slope of the straight line that fits the logarithms best. 1 is in proportion.
 * @param {readonly (readonly [size: number, cost: number])[]} points
 */
export function slopeOf(points) {
  const logs = points.map(([size, cost]) => /** @type {const} */ ([Math.log(size), Math.log(cost)]))
  const mean = (/** @type {readonly number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(logs.map(([size]) => size))
  const y = mean(logs.map(([, cost]) => cost))
  return mean(logs.map(([size, cost]) => (size - x) * (cost - y))) / mean(logs.map(([size]) => (size - x) ** 2))
}

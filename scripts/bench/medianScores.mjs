import { median } from './median.mjs'

/**
 * The median of each figure by itself.
 * @param {readonly import('./scoresOf.mjs').Scores[]} taken
 * @returns {import('./scoresOf.mjs').Scores}
 */
export function medianScores(taken) {
  const of = (/** @type {'firstPaint' | 'largestPaint' | 'blocked' | 'shift' | 'bytes' | 'requests'} */ figure) => median(taken.map((scores) => scores[figure]))
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocked: of('blocked'),
    shift: of('shift'),
    bytes: of('bytes'),
    requests: of('requests'),
    scores: (taken[0]?.scores ?? []).map((_, index) => median(taken.map(({ scores }) => scores[index] ?? Number.NaN))),
  }
}

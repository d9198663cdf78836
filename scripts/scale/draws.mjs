// Draws that come out the same for the same seed on every machine.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * @typedef {{
 *   whole: (least: number, most: number) => number,
 *   shuffled: <T>(items: readonly T[]) => T[],
 * }} Draws `whole` draws a whole number, both ends included; `shuffled` a new list in another order
 */

/**
 * @param {number} seed
 * @returns {Draws}
 */
export function drawsOf(seed) {
  const generator = xoroshiro128plus(seed)
  const whole = (/** @type {number} */ least, /** @type {number} */ most) => uniformInt(generator, least, most)
  return {
    whole,
    shuffled: (items) => items.map((item) => ({ item, at: whole(0, 0x7fffffff) })).sort((a, b) => a.at - b.at).map(({ item }) => item),
  }
}

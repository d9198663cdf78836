/** Draws for tests: the same seed gives the same draws on every machine. */
export interface Draw {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  /** One of the items; the list must not be empty. */
  readonly one: <T>(items: readonly T[]) => T
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean
}

/** Draws from a seed (mulberry32: small, and good enough to vary a test). */
export function seeded(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    chance: (percent) => whole(1, 100) <= percent,
    one: (items) => {
      const [item] = items.slice(whole(0, items.length - 1))
      if (item === undefined) throw new RangeError('there is nothing to draw from')
      return item
    },
  }
}

import { test as base, expect } from './fixtures.ts'
import { type Hand, Reader } from './reader.ts'

interface JourneyFixtures {
  readonly hand: Hand
  /** A reader who stands at the first page and has not done anything yet. */
  readonly reader: Reader
}

/** How much a task may take from the first page. */
const mostActivations = 3

/** A task of the reader, from the first page. Fails when it took more than three activations. */
export const test = base.extend<JourneyFixtures>({
  hand: ['mouse', { option: true }],

  reader: async ({ hand, page, visit }, use) => {
    await visit('/')
    const reader = new Reader(page, hand)
    await use(reader)
    expect(reader.activations, 'activations from the first page').toBeLessThanOrEqual(mostActivations)
  },
})

export { expect }

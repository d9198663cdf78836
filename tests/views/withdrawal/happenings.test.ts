import { expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { happeningsOf } from '../../../src/views/withdrawal/happenings.ts'
import { wideFrame } from '../../../src/views/withdrawal/withdrawalFrames.ts'
import { mainSeries, withdrawalTerms } from '../../../src/views/withdrawal/withdrawalTerms.ts'
import { placeWithdrawal } from '../../../src/views/withdrawal/placeWithdrawal.ts'
import { withdrawalFacts } from '../../../src/views/withdrawal/withdrawalFacts.ts'
import { wholeRecord } from '../renderView.tsx'

const on = (asOf: string) => {
  const terms = new Set(withdrawalTerms(wholeRecord, day(asOf)).map(({ id }) => id))
  return happeningsOf(wholeRecord, terms, day(asOf))
}
const labelsOn = (asOf: string) =>
  placeWithdrawal(withdrawalFacts(wholeRecord, day(asOf), [mainSeries]), wideFrame).happeningLabels.map(({ text }) => text)

test('bases left, handed over or counted have a kind of their own; what changed a term stays an event', () => {
  const kinds = new Map(on('2021-08-31').map(({ key, kind }) => [key, kind]))
  expect(kinds.get('base-kandahar')).toBe('base')
  expect(kinds.get('base-bagram')).toBe('base')
  expect(kinds.get('ev-2020-07-14-day-135')).toBe('event')
  expect(kinds.get('ev-2021-08-30-last-troops')).toBe('event')
})

test('the pandemic pause and the announcement of April 2021 carry their words in the picture', () => {
  expect(labelsOn('2020-04-06')).toContain('US-led mission pauses troop movements over coronavirus')
  expect(labelsOn('2021-04-15')).toEqual(
    expect.arrayContaining(['US-led mission pauses troop movements over coronavirus', 'US sets 11 September for full withdrawal']),
  )
  expect(labelsOn('2021-08-31')).toContain('US sets 11 September for full withdrawal')
})

test('nothing stands there that was not public by the day', () => {
  expect(on('2021-04-13').map(({ key }) => key)).not.toContain('ev-2021-04-14-biden-date')
})

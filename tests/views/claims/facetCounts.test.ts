import { expect, test } from 'vitest'
import { noChoices } from '../../../src/state/choices.ts'
import { facetCounts } from '../../../src/views/claims/facetCounts.ts'
import { aRow } from './rows.ts'

const rows = [
  aRow('a', { party: ['taliban'], says: ['not-kept'] }),
  aRow('a', { party: ['taliban'], says: ['mention'] }),
  aRow('b', { party: ['taliban'], says: ['kept'] }),
  aRow('c', { party: ['united-states'], says: ['kept'] }),
]
const counts = (key: 'party' | 'says', choices: Partial<typeof noChoices>) =>
  Object.fromEntries(facetCounts(rows, { ...noChoices, ...choices }, key))

test('statements are counted, not their points', () => {
  expect(counts('party', {})).toEqual({ taliban: 2, 'united-states': 1 })
})

test('a facet leaves its own selection out', () => {
  expect(counts('party', { party: ['taliban'] })).toEqual({ taliban: 2, 'united-states': 1 })
})

test('the selections of all others apply, and what they leave none of counts 0', () => {
  expect(counts('says', { party: ['united-states'] })).toEqual({ kept: 1, 'not-kept': 0, mention: 0 })
})

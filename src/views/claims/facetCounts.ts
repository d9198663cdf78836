import type { Choices } from '../../state/choices.ts'
import type { ClaimRow, FacetKey } from './claimRows.ts'
import { rowFilter } from './filterClaims.ts'

/**
 * How many statements each value of a facet would show: all other filters apply, the facet's own selection does not.
 * Every value that some statement has is among them, with 0 where the other filters leave none.
 */
export function facetCounts(rows: readonly ClaimRow[], choices: Choices, key: FacetKey): ReadonlyMap<string, number> {
  const passes = rowFilter(choices, key)
  const claims = new Map<string, Set<string>>()
  for (const row of rows) {
    const passed = passes(row)
    for (const value of row.values[key]) {
      const among = claims.get(value) ?? new Set()
      claims.set(value, passed ? among.add(row.claim.id) : among)
    }
  }
  return new Map([...claims].map(([value, ids]) => [value, ids.size]))
}

import type { Claim } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import type { ClaimRow, FacetKey } from './claimRow.ts'
import { rowFilter } from './filterClaims.ts'

/**
 * How many statements each value of a facet would show: all other filters apply, the facet's own selection does not.
 * Every value that some statement has is among them, with 0 where the other filters leave none.
 */
export function facetCounts(rows: readonly ClaimRow[], choices: Choices, key: FacetKey): ReadonlyMap<string, number> {
  const passes = rowFilter(choices, key)
  const counts = new Map<string, number>()
  // The rows of a statement stand together: it counts once for each value.
  let claim: Claim | null = null
  let counted = new Set<string>()
  for (const row of rows) {
    if (row.claim !== claim) {
      claim = row.claim
      counted = new Set()
    }
    const passed = passes(row)
    for (const value of row.values[key]) {
      const before = counts.get(value)
      if (before === undefined) counts.set(value, 0)
      if (!passed || counted.has(value)) continue
      counted.add(value)
      counts.set(value, before === undefined ? 1 : before + 1)
    }
  }
  return counts
}

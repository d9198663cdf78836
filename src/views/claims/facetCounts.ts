import type { Claim } from '../../model/types.ts'
import type { Choices } from '../../state/choices.ts'
import type { ClaimRow, FacetKey } from './claimRow.ts'
import { rowsThatPass } from './filterClaims.ts'

const known = new WeakMap<readonly ClaimRow[], Map<FacetKey, ReadonlySet<string>>>()

/** The values of a facet that any row has, whatever is chosen. */
function valuesIn(rows: readonly ClaimRow[], key: FacetKey): ReadonlySet<string> {
  const facets = known.get(rows) ?? new Map<FacetKey, ReadonlySet<string>>()
  known.set(rows, facets)
  const found = facets.get(key)
  if (found !== undefined) return found
  const all = new Set<string>()
  for (const { values } of rows) for (const value of values[key]) all.add(value)
  facets.set(key, all)
  return all
}

/** The rows of a statement stand together: it counts once for each value. */
interface Counted {
  count: number
  last: Claim | null
}

/**
 * How many statements each value of a facet would show: all other filters apply, the facet's own selection does not.
 * Every value that some statement has is among them, with 0 where the other filters leave none.
 */
export function facetCounts(rows: readonly ClaimRow[], choices: Choices, key: FacetKey): ReadonlyMap<string, number> {
  const counted = new Map<string, Counted>()
  for (const value of valuesIn(rows, key)) counted.set(value, { count: 0, last: null })
  for (const { claim, values } of rowsThatPass(rows, choices, key)) {
    for (const value of values[key]) {
      const own = counted.get(value)
      if (own === undefined || own.last === claim) continue
      own.last = claim
      own.count += 1
    }
  }
  return new Map([...counted].map(([value, { count }]) => [value, count]))
}

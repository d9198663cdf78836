import { day } from '../../../src/model/days.ts'
import type { Claim } from '../../../src/model/types.ts'
import type { ClaimRow, FacetKey } from '../../../src/views/claims/claimRow.ts'
import { aClaim, modelOf } from '../../model/build.ts'

const claims = new Map<string, Claim>()

/** One claim per id, as in a record: the rows of its points share it. */
function claimOf(id: string, date: string): Claim {
  const known = claims.get(id)
  if (known !== undefined) return known
  const [claim] = modelOf({ claims: [aClaim({ id, date: day(date) })] }).claims
  if (claim === undefined) throw new Error('A claim that was built is missing.')
  claims.set(id, claim)
  return claim
}

const none: readonly string[] = []
const empty = { party: none, accused: none, says: none, answer: none, kind: none, topic: none, term: none, channel: none, verified: none, instrument: none, force: none, text: none, delivery: none, account: none }

/** A row for tests of the filters: the claim’s id, and what the facets that matter see of it. */
export const aRow = (
  id: string,
  values: Partial<Record<FacetKey, readonly string[]>>,
  { words = '', date = '2020-04-05' }: { readonly words?: string; readonly date?: string } = {},
): ClaimRow => ({ claim: claimOf(id, date), words, values: { ...empty, ...values } })

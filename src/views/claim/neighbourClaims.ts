import type { Day } from '../../model/days.ts'
import { claimsBy } from '../../model/rule/claimsBy.ts'
import type { Claim, Model } from '../../model/types.ts'

/** The statements that became public right before and right after one, among those public by the day. */
export function neighbourClaims(
  model: Model,
  claim: Claim,
  asOf: Day,
): { readonly previous: Claim | undefined; readonly next: Claim | undefined } {
  const claims = claimsBy(model, asOf)
  const at = claims.findIndex(({ id }) => id === claim.id)
  return { previous: at > 0 ? claims[at - 1] : undefined, next: at === -1 ? undefined : claims[at + 1] }
}

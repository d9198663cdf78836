import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Model } from '../../model/types.ts'

const oldestFirst = (a: Claim, b: Claim): number =>
  a.public.day === b.public.day ? (a.id < b.id ? -1 : 1) : a.public.day < b.public.day ? -1 : 1

/** The statements that became public right before and right after one, among those public by the day. */
export function neighbourClaims(
  model: Model,
  claim: Claim,
  asOf: Day,
): { readonly previous: Claim | undefined; readonly next: Claim | undefined } {
  const claims = model.claims.filter((each) => publicBy(each, asOf)).sort(oldestFirst)
  const at = claims.findIndex(({ id }) => id === claim.id)
  return { previous: at > 0 ? claims[at - 1] : undefined, next: at === -1 ? undefined : claims[at + 1] }
}

import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Model } from '../../model/types.ts'

/** Statements on the same point that are no replies: those that one bears on, and those that bear on it. */
export interface RelatedClaims {
  readonly earlier: readonly Claim[]
  readonly later: readonly Claim[]
}

const byDay = (a: Claim, b: Claim): number => (a.public.day < b.public.day ? -1 : a.public.day > b.public.day ? 1 : 0)

/** What stands on record about the same point without being a reply, in either direction, as public by the day. */
export function relatedClaims(model: Model, claim: Claim, asOf: Day): RelatedClaims {
  const known = (claims: readonly Claim[]) => claims.filter((each) => publicBy(each, asOf)).sort(byDay)
  return {
    earlier: known(claim.bearsOn.flatMap((id) => model.index.claims.get(id) ?? [])),
    later: known(model.claims.filter(({ bearsOn }) => bearsOn.includes(claim.id))),
  }
}

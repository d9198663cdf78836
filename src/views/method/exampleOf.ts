import type { Day } from '../../model/days.ts'
import { claimsBy } from '../../model/rule/claimsBy.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Model, Point } from '../../model/types.ts'
import type { Says } from '../../model/vocabulary.ts'

/** The first statement public by the day that says so of somebody, and the point in which it does. */
export function exampleOf(model: Model, says: Says, asOf: Day): { readonly claim: Claim; readonly point: Point } | null {
  for (const claim of claimsBy(model, asOf)) {
    const point = claim.points.find((each) => each.says === says && publicBy(termOf(model, each.term), asOf))
    if (point !== undefined) return { claim, point }
  }
  return null
}

import type { Day } from '../days.ts'
import type { Claim, Model } from '../types.ts'
import type { Verdict } from '../vocabulary.ts'
import { publicBy } from './publicBy.ts'
import { remember } from './remember.ts'
import { withdrawnBy } from './withdrawn.ts'

/** A monitor's finding on a term, with the replies to it. */
export interface Finding {
  readonly monitor: string
  readonly claim: Claim
  readonly verdict: Verdict
  readonly replies: readonly Claim[]
}

/**
 * The latest findings of each monitor on a term, as public by the day, in the order they were published: all that one
 * monitor published on its latest day. Disagreements all stand; no finding is weighed against another.
 */
export const findingsOn = remember('findingsOn', (model: Model, term: string, asOf: Day): readonly Finding[] => {
  const latest = new Map<string, readonly Finding[]>()
  const withdrawn = withdrawnBy(model, asOf)
  for (const claim of model.index.verdictsByTerm.get(term) ?? []) {
    if (!publicBy(claim, asOf)) break
    const verdict = claim.verdicts?.find((item) => item.term === term)?.verdict
    if (verdict === undefined || withdrawn.has(claim.id)) continue
    const replies = (model.index.repliesTo.get(claim.id) ?? []).filter((reply) => publicBy(reply, asOf))
    const sameDay = (latest.get(claim.party) ?? []).filter((earlier) => earlier.claim.public.day === claim.public.day)
    // Taken out first, so that a monitor's latest findings stand in the place of their own day.
    latest.delete(claim.party)
    latest.set(claim.party, [...sameDay, { monitor: claim.party, claim, verdict, replies }])
  }
  return [...latest.values()].flat()
})

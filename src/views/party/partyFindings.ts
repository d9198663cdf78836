import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { repliesTo } from '../../model/rule/response.ts'
import type { Claim, Model } from '../../model/types.ts'
import type { Verdict } from '../../model/vocabulary.ts'

/** One verdict of a monitor on one term, with the replies to the finding. */
export interface FindingRow {
  readonly claim: Claim
  readonly term: string
  readonly verdict: Verdict
  readonly replies: readonly Claim[]
}

/** Every verdict of a monitor that was public by the day, the newest first. */
export const partyFindings = (model: Model, monitor: string, asOf: Day): readonly FindingRow[] =>
  model.claims
    .filter((claim) => claim.party === monitor && publicBy(claim, asOf))
    .toSorted((a, b) => (a.public.day < b.public.day ? 1 : a.public.day > b.public.day ? -1 : 0))
    .flatMap((claim) =>
      (claim.verdicts ?? []).map(({ term, verdict }) => ({
        claim,
        term,
        verdict,
        replies: repliesTo(model, claim.id, asOf),
      })),
    )

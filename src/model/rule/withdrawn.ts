import type { Day } from '../days.ts'
import type { Model } from '../types.ts'
import { publicBy } from './publicBy.ts'
import { remember } from './remember.ts'

/** The ids of claims that their own side had withdrawn by the day. They no longer count for anything. */
export const withdrawnBy = remember(
  'withdrawnBy',
  (model: Model, asOf: Day): ReadonlySet<string> =>
    new Set(model.claims.flatMap((claim) => (claim.withdraws !== undefined && publicBy(claim, asOf) ? [claim.withdraws] : []))),
)

import type { Day } from '../days.ts'
import type { Claim, Model, Point } from '../types.ts'
import { principalOf } from './principal.ts'
import { publicBy } from './publicBy.ts'
import { remember } from './remember.ts'
import { withdrawnBy } from './withdrawn.ts'

/** A claim together with the one of its points that is meant. */
export interface Statement {
  readonly claim: Claim
  readonly point: Point
  /** The party whose word it is, with agents folded into the party they speak for. */
  readonly by: string
  /** The party whose conduct is meant, folded likewise. */
  readonly about: string
}

/** Everything said about a term that was public by the day and not withdrawn by then, oldest first. */
export const statementsOn = remember('statementsOn', (model, term: string, asOf: Day): readonly Statement[] => {
  const claims = (model.index.claimsByTerm.get(term) ?? []).filter((claim) => publicBy(claim, asOf))
  const withdrawn = withdrawnBy(model, asOf)
  return claims
    .filter((claim) => !withdrawn.has(claim.id))
    .flatMap((claim) =>
      claim.points
        .filter((point) => point.term === term)
        .map((point) => ({
          claim,
          point,
          by: principalOf(model, claim.party),
          about: principalOf(model, point.about),
        })),
    )
})

/**
 * Whether a statement counts as a party's word. Monitors' findings and press judgements stand apart: they are shown
 * beside the account and never enter it.
 */
export function isPartysWord(model: Model, statement: Statement): boolean {
  const role = model.index.parties.get(statement.claim.party)?.role
  return role !== 'monitor' && role !== 'reporter'
}

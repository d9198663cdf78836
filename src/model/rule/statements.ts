import type { Day } from '../days.ts'
import type { Claim, Model, Point } from '../types.ts'
import { principalOf } from './principal.ts'
import { publicBy } from './publicBy.ts'
import { publicCount } from './publicCount.ts'
import { recent } from './recent.ts'
import { speaksAsParty } from './speaksAsParty.ts'
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

const wordsOf = recent<readonly Statement[]>(1)
const keep = recent<readonly Statement[]>(4)

/** Every point of the claims on a term, with the parties that it counts for. */
const everything = (model: Model, term: string, claims: readonly Claim[]): readonly Statement[] =>
  claims.flatMap((claim) =>
    claim.points
      .filter((point) => point.term === term)
      .map((point) => ({ claim, point, by: principalOf(model, claim.party), about: principalOf(model, point.about) })),
  )

/**
 * Everything said about a term that was public by the day and not withdrawn by then, oldest first. The same list as for
 * another day where nothing on the term came in between.
 */
export function statementsOn(model: Model, term: string, asOf: Day): readonly Statement[] {
  const claims = model.index.claimsByTerm.get(term)
  if (claims === undefined) return []
  const withdrawn = withdrawnBy(model, asOf)
  return keep(claims, `${publicCount(claims, asOf)} ${withdrawn.size}`, () =>
    wordsOf(claims, '', () => everything(model, term, claims)).filter(({ claim }) => publicBy(claim, asOf) && !withdrawn.has(claim.id)),
  )
}

/**
 * Whether a statement counts as a party's word. Monitors' findings and press judgements stand apart: they are shown
 * beside the account and never enter it.
 */
export function isPartysWord(model: Model, statement: Statement): boolean {
  return speaksAsParty(model.index.parties.get(statement.claim.party)?.role)
}

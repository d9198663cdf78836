import type { Day } from '../../model/days.ts'
import { type Position, positionsOf } from '../../model/rule/position.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { statementsOn } from '../../model/rule/statements.ts'
import { termsBy } from '../../model/rule/headline.ts'
import type { Claim, Model, Term } from '../../model/types.ts'
import { termsByTopic } from '../shared/termLedgerRows.ts'

/** What a party and its agents said that was public by the day, newest first. */
export const statementsOf = (model: Model, party: string, asOf: Day): readonly Claim[] =>
  model.claims
    .filter((claim) => claim.party === party || principalOf(model, claim.party) === party)
    .filter((claim) => publicBy(claim, asOf))
    .toSorted((a, b) => (a.public.day < b.public.day ? 1 : a.public.day > b.public.day ? -1 : 0))

/** A term with where a party stands on it, and every statement of its on it, oldest first. */
export interface TermPosition {
  readonly term: Term
  readonly positions: readonly Position[]
  readonly claims: readonly Claim[]
}

/** Where a party stands on each term it spoke of, by topic, and the terms it did not speak of. */
export function termPositions(
  model: Model,
  party: string,
  asOf: Day,
): { readonly spoken: readonly TermPosition[]; readonly unspoken: readonly Term[] } {
  const terms = termsByTopic(model, termsBy(model, asOf))
  const spoken = terms.flatMap((term) => {
    const positions = positionsOf(model, term.id, party, asOf)
    if (positions.length === 0) return []
    const claims = statementsOn(model, term.id, asOf)
      .filter(({ by }) => by === party)
      .map(({ claim }) => claim)
    return [{ term, positions, claims: [...new Set(claims)] }]
  })
  const said = new Set(spoken.map(({ term }) => term))
  return { spoken, unspoken: terms.filter((term) => !said.has(term)) }
}

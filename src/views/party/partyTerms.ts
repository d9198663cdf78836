import type { Day } from '../../model/days.ts'
import { termsBy } from '../../model/rule/headline.ts'
import type { Model, Term } from '../../model/types.ts'
import { termsByTopic } from '../shared/termLedgerRows.ts'

interface PartyTerms {
  /** It is the obligor, has it in hand, or is bound besides. */
  readonly owes: readonly Term[]
  /** It is the one the term is owed to. */
  readonly owed: readonly Term[]
}

/** The terms public by the day that a party owes or has in hand, and those owed to it, by topic. */
export function partyTerms(model: Model, party: string, asOf: Day): PartyTerms {
  const terms = termsByTopic(model, termsBy(model, asOf))
  const binds = ({ obligor, actors, alsoBound }: Term): boolean =>
    obligor === party || alsoBound.includes(party) || actors.some((actor) => actor.party === party)
  return { owes: terms.filter(binds), owed: terms.filter(({ beneficiary }) => beneficiary === party) }
}

/** How a party comes to owe a term: it is the obligor, has it in hand, or is bound besides. */
export type TermRole = 'obligor' | 'actor' | 'also-bound'

/** The strongest of the ways in which a term binds the party. */
export function roleOn(term: Term, party: string): TermRole {
  if (term.obligor === party) return 'obligor'
  return term.actors.some((actor) => actor.party === party) ? 'actor' : 'also-bound'
}

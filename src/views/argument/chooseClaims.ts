import { principalOf } from '../../model/rule/principal.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim, Model } from '../../model/types.ts'
import type { ClaimKind } from '../../model/vocabulary.ts'

/** What the reader narrowed the picture to; an empty list narrows nothing. */
export interface ArgumentChoice {
  /** One party: its statements. Two or more: what they say about each other and about themselves. */
  readonly party: readonly string[]
  readonly term: readonly string[]
  readonly kind: readonly ClaimKind[]
}

interface Chosen {
  /** The statements that fit the choice. */
  readonly fitting: ReadonlySet<string>
  /** Those, and the ones that they answer or that answer them. */
  readonly shown: ReadonlySet<string>
}

function fits(model: Model, claim: Claim, parties: ReadonlySet<string>, { term, kind }: ArgumentChoice): boolean {
  const isOfParty = parties.size === 0 || parties.has(principalOf(model, claim.party))
  const isBetween = parties.size < 2 || claim.points.some(({ about }) => parties.has(principalOf(model, about)))
  const isOnTerm = term.length === 0 || claim.points.some((point) => term.includes(point.term))
  return isOfParty && isBetween && isOnTerm && (kind.length === 0 || kind.includes(claim.kind))
}

/**
 * The statements that fit a choice. An answer is nothing without what it answers, so those at the other end of an
 * answer are shown beside; between two parties only if one of the two made them.
 */
export function chooseClaims(model: Model, claims: readonly Claim[], choice: ArgumentChoice): Chosen {
  const parties = new Set(choice.party.map((id) => principalOf(model, id)))
  const fitting = new Set(claims.filter((claim) => fits(model, claim, parties, choice)).map(({ id }) => id))
  // Where all fit there is nothing beside them.
  if (fitting.size === claims.length) return { fitting, shown: fitting }
  const mayStandBeside = new Set(
    claims.filter((claim) => parties.size < 2 || parties.has(principalOf(model, claim.party))).map(({ id }) => id),
  )
  const shown = new Set(fitting)
  for (const claim of claims) {
    for (const answered of answeredBy(claim)) {
      if (fitting.has(claim.id) && mayStandBeside.has(answered)) shown.add(answered)
      if (fitting.has(answered) && mayStandBeside.has(claim.id)) shown.add(claim.id)
    }
  }
  return { fitting, shown }
}

import type { Day } from '../../model/days.ts'
import { type Allegation, accountOf } from '../../model/rule/account.ts'
import { type Response, unansweredAllegations } from '../../model/rule/response.ts'
import type { Claim, Model } from '../../model/types.ts'

/** An allegation with no answer on record, and why it no longer decides, if it does not. */
export interface OpenAllegation {
  readonly claim: Claim
  readonly response: Response
  readonly past: Allegation['past']
}

/** The allegations with no answer on record by a day. */
export interface OpenAllegations {
  /** Those that still stand, the oldest first. */
  readonly standing: readonly OpenAllegation[]
  /** Those on terms delivered since, or on which the accuser later said that the term was kept; the oldest first. */
  readonly past: readonly OpenAllegation[]
}

/** Splits them as the account of each term does, so that both pages give the same days. */
export function openAllegations(model: Model, asOf: Day): OpenAllegations {
  const all = unansweredAllegations(model, asOf).map(({ claim, response }): OpenAllegation => {
    const { allegations } = accountOf(model, response.term, response.party, asOf)
    return { claim, response, past: allegations.find(({ statement }) => statement.claim.id === claim.id)?.past ?? null }
  })
  return { standing: all.filter(({ past }) => past === null), past: all.filter(({ past }) => past !== null) }
}

/** The one that is shown: the oldest that still stands; only where none does, the oldest of the others. */
export const longestOpen = ({ standing, past }: OpenAllegations): OpenAllegation | undefined => standing[0] ?? past[0]

import type { Day } from '../../model/days.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { remember } from '../../model/rule/remember.ts'
import { type Response, responsesTo } from '../../model/rule/response.ts'
import type { Claim, Model, Party } from '../../model/types.ts'
import { partyRoles } from '../../model/vocabulary.ts'

/** What the record holds of one party by a day. Counts of the record; they say nothing about the party’s conduct. */
export interface PartyAudit {
  readonly party: Party
  /** Parties whose statements are counted here because they speak for it, with how many. */
  readonly agents: readonly { readonly party: string; readonly claims: number }[]
  readonly claims: number
  /** Allegations it made; one is a statement on one term about one party. */
  readonly made: number
  /** Allegations about it. */
  readonly about: number
  /** Of those about it, how many it answered. */
  readonly answered: number
  /** Middle value of the days until it first answered; null where it answered none. */
  readonly medianDays: number | null
  /** Words quoted from it. */
  readonly words: number
}

/** The middle value; of an even number of values the mean of the two in the middle. Null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The words of a text: what stands between spaces. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

interface Alleged {
  readonly by: string
  readonly response: Response
}

const allegations = (model: Model, claims: readonly Claim[], asOf: Day): readonly Alleged[] =>
  claims.flatMap((claim) =>
    responsesTo(model, claim.id, asOf).map((response) => ({ by: principalOf(model, claim.party), response })),
  )

/**
 * Counts per party, agents folded into the party they speak for, as public by the day. The order is by role and then
 * that of the record, never by a figure. Parties that neither spoke nor were spoken of are left out.
 */
export const auditParties = remember('auditParties', (model: Model, asOf: Day): readonly PartyAudit[] => {
  const claims = model.claims.filter((claim) => publicBy(claim, asOf))
  const alleged = allegations(model, model.index.accusing.filter((claim) => publicBy(claim, asOf)), asOf)
  const principals = model.parties.filter(({ id }) => principalOf(model, id) === id)
  return partyRoles
    .flatMap((role) => principals.filter((party) => party.role === role))
    .map((party) => {
      const own = claims.filter((claim) => principalOf(model, claim.party) === party.id)
      const about = alleged.filter(({ response }) => response.party === party.id)
      const days = about.flatMap(({ response }) => response.byAccused.slice(0, 1).map((reply) => reply.days))
      return {
        party,
        agents: model.parties
          .filter(({ id }) => id !== party.id && principalOf(model, id) === party.id)
          .map(({ id }) => ({ party: id, claims: own.filter((claim) => claim.party === id).length }))
          .filter((agent) => agent.claims > 0),
        claims: own.length,
        made: alleged.filter(({ by }) => by === party.id).length,
        about: about.length,
        answered: days.length,
        medianDays: medianOf(days),
        words: own.reduce((sum, { quote }) => sum + (quote === undefined ? 0 : wordsIn(quote.text)), 0),
      }
    })
    .filter((row) => row.claims + row.about > 0)
})

import type { Day } from '../../model/days.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { type Response, responsesTo } from '../../model/rule/response.ts'
import type { Claim, Model, Point } from '../../model/types.ts'

/** An allegation in one statement about one party: on which terms, and what became of it on each. */
export interface AllegationRow {
  readonly claim: Claim
  readonly by: string
  readonly about: string
  /** One per term, in the order of the statement. */
  readonly responses: readonly Response[]
}

/** Every allegation by or about a party that was public by the day, oldest first: one row per statement and party accused. */
function allegations(model: Model, party: string, asOf: Day): readonly AllegationRow[] {
  const isMeant = ({ about, says }: Point) => says === 'not-kept' && principalOf(model, about) === party
  return model.index.accusing
    .filter((claim) => publicBy(claim, asOf) && (principalOf(model, claim.party) === party || claim.points.some(isMeant)))
    .toSorted((a, b) => (a.public.day < b.public.day ? -1 : a.public.day > b.public.day ? 1 : 0))
    .flatMap((claim) => {
      const responses = responsesTo(model, claim.id, asOf)
      return [...new Set(responses.map(({ party }) => party))].map((about) => ({
        claim,
        by: principalOf(model, claim.party),
        about,
        responses: responses.filter(({ party }) => party === about),
      }))
    })
}

/** The allegations that a party made, and those made about it. */
export function partyAllegations(model: Model, party: string, asOf: Day) {
  const all = allegations(model, party, asOf)
  return {
    made: all.filter(({ by }) => by === party),
    about: all.filter(({ about }) => about === party),
  }
}

/** Whether no term of an allegation has an answer on record. */
export const isOpen = ({ responses }: AllegationRow): boolean => responses.every(({ openFor }) => openFor !== null)

import type { Day } from '../../model/days.ts'
import { claimsBy } from '../../model/rule/claimsBy.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { responsesTo } from '../../model/rule/response.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim, Model } from '../../model/types.ts'
import type { ClaimKind } from '../../model/vocabulary.ts'
import { argumentMarkName } from '../../text/sentences/argumentSentence.ts'
import { partyName } from '../../text/partyName.ts'
import { latestDrawn } from '../shared/chart/latestDrawn.ts'
import { sides } from '../shared/stateMarks.ts'
import { type ArgumentChoice, chooseClaims } from './chooseClaims.ts'

/** A statement as a mark. */
export interface ArgumentMark {
  /** The id of the claim. */
  readonly key: string
  readonly name: string
  /** The day from which it was public. */
  readonly day: Day
  /** The party whose word it counts as. */
  readonly lane: string
  readonly kind: ClaimKind
  /** Whether it makes an allegation that has no answer by the party meant on record. */
  readonly isOpen: boolean
  /** For how many days that allegation has stood; null where none is open. */
  readonly openFor: number | null
  /** Whether it fits what was chosen; else it stands beside because it answers or is answered. */
  readonly fits: boolean
}

/** From an answer to what it answers. */
export interface ArgumentLink {
  readonly key: string
  readonly answer: string
  readonly answered: string
}

/** A party with at least one statement. */
export interface ArgumentLane {
  readonly party: string
  readonly name: string
  /** Whether it is one of the three sides, which always have a lane. */
  readonly isSide: boolean
}

/** Who said what when, and who answered whom, by a day and under a choice. */
export interface ArgumentFacts {
  readonly asOf: Day
  readonly first: Day
  /** Oldest first. */
  readonly marks: readonly ArgumentMark[]
  readonly links: readonly ArgumentLink[]
  readonly lanes: readonly ArgumentLane[]
  /** How many earlier statements are not drawn, because there are more than can be told apart. */
  readonly leftOut: number
}

/** For how long the oldest open allegation of a claim has stood; null where every one has an answer, or it alleges nothing. */
function openDays(model: Model, claim: Claim, asOf: Day): number | null {
  const days = responsesTo(model, claim.id, asOf).flatMap(({ openFor }) => (openFor === null ? [] : [openFor]))
  return days.length === 0 ? null : Math.max(...days)
}

/** The three sides, and every other party with a statement shown; of parties that were chosen only those. */
function lanesOf(model: Model, marks: readonly ArgumentMark[], chosen: readonly string[]): readonly ArgumentLane[] {
  const spoken = new Set(marks.map(({ lane }) => lane))
  const asked = new Set(chosen.map((id) => principalOf(model, id)))
  const isSide = (id: string) => sides.some((side) => side === id)
  const parties = [...sides.filter((id) => model.index.parties.has(id)), ...model.parties.map(({ id }) => id).filter((id) => !isSide(id))]
  return parties
    .filter((id) => spoken.has(id) || asked.has(id) || (asked.size === 0 && isSide(id)))
    .map((id) => ({ party: id, name: partyName(model, id), isSide: isSide(id) }))
}

/** The statements that were public by the day and fit the choice, with those that they answer or that answer them. */
export function argumentFacts(model: Model, asOf: Day, choice: ArgumentChoice): ArgumentFacts {
  const known = claimsBy(model, asOf)
  const { fitting, shown } = chooseClaims(model, known, choice)
  const { drawn: claims, leftOut } = latestDrawn(known.filter(({ id }) => shown.has(id)))
  const drawn = new Set(claims.map(({ id }) => id))
  const links = claims.flatMap((claim) =>
    answeredBy(claim)
      .filter((id) => drawn.has(id))
      .map((answered) => ({ key: `${claim.id} ${answered}`, answer: claim.id, answered })),
  )
  const marks = claims.map((claim): ArgumentMark => {
    const openFor = openDays(model, claim, asOf)
    const answers = links.filter(({ answer }) => answer === claim.id).length
    const replies = links.filter(({ answered }) => answered === claim.id).length
    return {
      key: claim.id,
      name: argumentMarkName(model, claim, { answers, replies, openFor }),
      day: claim.public.day,
      lane: principalOf(model, claim.party),
      kind: claim.kind,
      isOpen: openFor !== null,
      openFor,
      fits: fitting.has(claim.id),
    }
  })
  return { asOf, first: model.agreement.coverage.from, marks, links, lanes: lanesOf(model, marks, choice.party), leftOut }
}

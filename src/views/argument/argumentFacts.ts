import type { Day } from '../../model/days.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { responsesTo } from '../../model/rule/response.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim, Model } from '../../model/types.ts'
import type { ClaimKind } from '../../model/vocabulary.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { say } from '../../text/say.ts'
import { type Lane, laneOf, lanesOf } from './lanes.ts'

/** What the reader wants to see: empty lists stand for everything. */
export interface ArgumentFilter {
  readonly term: readonly string[]
  readonly party: readonly string[]
  readonly kind: readonly ClaimKind[]
}

/** One claim as the picture needs it. */
export interface ArgumentMark {
  readonly key: string
  readonly day: Day
  readonly lane: string
  readonly party: string
  readonly kind: ClaimKind
  /** An allegation without an answer on record. */
  readonly isOpen: boolean
  /** Said in full, for those who listen. */
  readonly name: string
}

/** An answer and what it answers, both among the marks. */
export interface ArgumentArc {
  readonly key: string
  readonly answer: string
  readonly answered: string
}

/** Everything that is drawn, before it has a place. */
export interface ArgumentFacts {
  readonly first: Day
  readonly last: Day
  readonly lanes: readonly Lane[]
  /** From the oldest to the newest. */
  readonly marks: readonly ArgumentMark[]
  readonly arcs: readonly ArgumentArc[]
}

/** With two parties or more: what they said of each other, their answers among it. With one: what it said or was said of it. */
function isBetween(model: Model, claim: Claim, parties: readonly string[]): boolean {
  if (parties.length === 0) return true
  const wanted = new Set(parties.map((party) => principalOf(model, party)))
  const isBy = wanted.has(principalOf(model, claim.party))
  const isAbout = claim.points.some((point) => wanted.has(principalOf(model, point.about)))
  return wanted.size > 1 ? isBy && isAbout : isBy || isAbout
}

const isWanted = (model: Model, claim: Claim, filter: ArgumentFilter): boolean =>
  (filter.term.length === 0 || claim.points.some((point) => filter.term.includes(point.term))) &&
  (filter.kind.length === 0 || filter.kind.includes(claim.kind)) &&
  isBetween(model, claim, filter.party)

const byDay = (a: Claim, b: Claim): number =>
  a.public.day === b.public.day ? (a.id < b.id ? -1 : 1) : a.public.day < b.public.day ? -1 : 1

function nameOf(model: Model, claim: Claim, isOpen: boolean, answers: number): string {
  const reply = answers === 0 ? '' : ` Answers ${answers === 1 ? 'an earlier statement' : `${answers} earlier statements`}.`
  return `${claimTitle(model, claim)}: ${say(claim.summary)}${isOpen ? ' No answer on record.' : ''}${reply}`
}

/** Who said what and who answered whom, as public by the day and as far as the reader wants to see it. */
export function argumentFacts(model: Model, asOf: Day, filter: ArgumentFilter): ArgumentFacts {
  const claims = model.claims.filter((claim) => publicBy(claim, asOf) && isWanted(model, claim, filter)).toSorted(byDay)
  const drawn = new Set(claims.map(({ id }) => id))
  const arcs = claims.flatMap((claim) =>
    answeredBy(claim)
      .filter((id) => drawn.has(id))
      .map((id) => ({ key: `${claim.id} ${id}`, answer: claim.id, answered: id })),
  )
  const { from } = model.agreement.coverage
  const [oldest] = claims
  return {
    first: oldest !== undefined && oldest.public.day < from ? oldest.public.day : from,
    last: asOf,
    lanes: lanesOf(model, claims),
    marks: claims.map((claim) => {
      const isOpen = responsesTo(model, claim.id, asOf).some(({ openFor }) => openFor !== null)
      const answers = arcs.filter(({ answer }) => answer === claim.id).length
      return {
        key: claim.id,
        day: claim.public.day,
        lane: laneOf(model, claim),
        party: principalOf(model, claim.party),
        kind: claim.kind,
        isOpen,
        name: nameOf(model, claim, isOpen, answers),
      }
    }),
    arcs,
  }
}

import { type Day, daysBetween } from '../days.ts'
import type { Claim, Model, Point } from '../types.ts'
import { type Allegation, accountOf } from './account.ts'
import { principalOf } from './principal.ts'
import { publicBy } from './publicBy.ts'
import { recent } from './recent.ts'
import { remember } from './remember.ts'

/** One claim that answered another, and how many days later. */
export interface Reply {
  readonly claim: Claim
  readonly days: number
}

/** What became of an allegation by a day. */
export interface Response {
  readonly term: string
  /** The party accused. */
  readonly party: string
  /** Answers by the accused or its agents that the rule counts. */
  readonly byAccused: readonly Reply[]
  /** Replies by the accused that are no answer on this term. */
  readonly elsewhere: readonly Reply[]
  /** Replies by others. */
  readonly others: readonly Reply[]
  /** Days without an answer on record; null where there is an answer. */
  readonly openFor: number | null
}

/** The replies to a claim that were public by the day, oldest first. */
export const repliesTo = (model: Model, claim: string, asOf: Day): readonly Claim[] =>
  (model.index.repliesTo.get(claim) ?? []).filter((reply) => publicBy(reply, asOf))

const byClaim = recent<ReadonlyMap<string, Allegation>>(1)

/** What a claim alleges of a party on a term, as it counts on the day. */
function allegationBy(model: Model, id: string, term: string, party: string, asOf: Day): Allegation | undefined {
  const { allegations } = accountOf(model, term, party, asOf)
  return byClaim(allegations, '', () => new Map(allegations.map((allegation) => [allegation.statement.claim.id, allegation]))).get(id)
}

/** Whether what a point of a claim alleges has an answer on record by the day; null where it makes no allegation. */
export function isAnswered(model: Model, claim: string, { about, says, term }: Point, asOf: Day): boolean | null {
  const allegation = says === 'not-kept' ? allegationBy(model, claim, term, principalOf(model, about), asOf) : undefined
  return allegation === undefined ? null : allegation.answers.length > 0
}

/** Whether a claim alleges something to which no answer is on record. */
const isUnanswered = (model: Model, { id, points }: Claim, asOf: Day): boolean =>
  points.some((point) => isAnswered(model, id, point, asOf) === false)

/**
 * For each allegation that a claim makes: who answered it and after how many days, or for how long no answer has been
 * on record. Empty for a claim that alleges nothing.
 */
export const responsesTo = remember('responsesTo', (model: Model, id: string, asOf: Day): readonly Response[] => {
  const claim = model.index.claims.get(id)
  if (claim === undefined) return []
  const reply = (answer: Claim): Reply => ({ claim: answer, days: daysBetween(claim.public.day, answer.public.day) })
  return claim.points.flatMap((point) => {
    const party = principalOf(model, point.about)
    const allegation = allegationBy(model, id, point.term, party, asOf)
    if (allegation === undefined) return []
    const answers = new Set(allegation.answers.map((answer) => answer.claim.id))
    const further = repliesTo(model, id, asOf).filter((other) => !answers.has(other.id))
    return [
      {
        term: point.term,
        party,
        byAccused: allegation.answers.map((answer) => reply(answer.claim)),
        elsewhere: further.filter((other) => principalOf(model, other.party) === party).map(reply),
        others: further.filter((other) => principalOf(model, other.party) !== party).map(reply),
        openFor: answers.size > 0 ? null : daysBetween(claim.public.day, asOf),
      },
    ]
  })
})

/** Every allegation by a party that has no answer on record by the day, the oldest first. */
export const unansweredAllegations = remember(
  'unansweredAllegations',
  (model: Model, asOf: Day): readonly { readonly claim: Claim; readonly response: Response }[] =>
    model.index.accusing
      .filter((claim) => publicBy(claim, asOf) && isUnanswered(model, claim, asOf))
      .flatMap((claim) => responsesTo(model, claim.id, asOf).map((response) => ({ claim, response })))
      .filter(({ response }) => response.openFor !== null)
      .toSorted((a, b) => (a.claim.public.day < b.claim.public.day ? -1 : a.claim.public.day > b.claim.public.day ? 1 : 0)),
)

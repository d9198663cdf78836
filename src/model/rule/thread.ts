import type { Day } from '../days.ts'
import type { Claim, Model } from '../types.ts'
import { publicBy } from './publicBy.ts'
import { repliesTo } from './response.ts'

/** A claim in a thread, with what answers it below. */
export interface ThreadNode {
  readonly claim: Claim
  /** Claims it also answers, which stand elsewhere in the thread. */
  readonly alsoAnswers: readonly string[]
  readonly replies: readonly ThreadNode[]
}

const byDay = (a: Claim, b: Claim): number =>
  a.public.day === b.public.day ? (a.id < b.id ? -1 : 1) : a.public.day < b.public.day ? -1 : 1

/** The earlier claims that a claim answers, as links or in its points. */
export const answeredBy = (claim: Claim): readonly string[] => [
  ...new Set([...claim.repliesTo, ...claim.points.flatMap((point) => point.answers)]),
]

/** Every claim joined to one by answers in either direction, as public by the day. */
function connected(model: Model, start: Claim, asOf: Day): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>()
  const queue = [start]
  for (let claim = queue.pop(); claim !== undefined; claim = queue.pop()) {
    if (found.has(claim.id) || !publicBy(claim, asOf)) continue
    found.set(claim.id, claim)
    const earlier = answeredBy(claim).flatMap((id) => model.index.claims.get(id) ?? [])
    queue.push(...earlier, ...repliesTo(model, claim.id, asOf))
  }
  return found
}

/**
 * Arranges claims as threads: every claim stands once, below the latest of the claims it answers; those that answer
 * none of the others begin a thread. Oldest first at every level.
 */
function threadsAmong(claims: ReadonlyMap<string, Claim>): readonly ThreadNode[] {
  const sorted = [...claims.values()].sort(byDay)
  const parentOf = new Map<string, string>()
  const repliesOf = new Map<string, Claim[]>()
  for (const claim of sorted) {
    const parent = answeredBy(claim)
      .flatMap((id) => claims.get(id) ?? [])
      .sort(byDay)
      .at(-1)
    if (parent === undefined) continue
    parentOf.set(claim.id, parent.id)
    const replies = repliesOf.get(parent.id)
    if (replies === undefined) repliesOf.set(parent.id, [claim])
    else replies.push(claim)
  }
  const node = (claim: Claim): ThreadNode => ({
    claim,
    alsoAnswers: answeredBy(claim).filter((id) => id !== parentOf.get(claim.id) && claims.has(id)),
    replies: (repliesOf.get(claim.id) ?? []).map(node),
  })
  return sorted.filter((claim) => !parentOf.has(claim.id)).map(node)
}

/** The threads that a claim belongs to, to any depth, as public by the day. */
export const threadsOf = (model: Model, claim: Claim, asOf: Day): readonly ThreadNode[] =>
  threadsAmong(connected(model, claim, asOf))

/** The threads among the claims that speak to a term, as public by the day. */
export const threadsOn = (model: Model, term: string, asOf: Day): readonly ThreadNode[] =>
  threadsAmong(
    new Map(
      (model.index.claimsByTerm.get(term) ?? [])
        .filter((claim) => publicBy(claim, asOf))
        .map((claim) => [claim.id, claim]),
    ),
  )

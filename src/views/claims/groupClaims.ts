import type { Day } from '../../model/days.ts'
import { unansweredAllegations } from '../../model/rule/response.ts'
import type { Claim, Model } from '../../model/types.ts'
import { formatDate, formatDay } from '../../text/formatDay.ts'
import { oldestFirst } from './oldestFirst.ts'

/** The orders the list can be put in. */
export const claimOrders = ['newest', 'oldest', 'unanswered'] as const
/** One of {@link claimOrders}. */
export type ClaimOrder = (typeof claimOrders)[number]

/** Statements under one heading. */
export interface ClaimGroup {
  readonly key: string
  readonly title: string
  readonly claims: readonly Claim[]
}

/** A day, and beside it the day it is counted from where only a month or part of one is known. */
function dayTitle({ date, datePart, public: { day } }: Claim): string {
  const said = formatDate(date, datePart)
  return date === day ? said : `${said}, public from ${formatDay(day)}`
}

/** Runs of statements of one day, in the order given. */
function byDay(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups: { key: string; title: string; claims: Claim[] }[] = []
  for (const claim of claims) {
    const title = dayTitle(claim)
    const last = groups.at(-1)
    if (last?.title === title) last.claims.push(claim)
    else groups.push({ key: `${claim.public.day} ${claim.date} ${claim.datePart ?? ''}`, title, claims: [claim] })
  }
  return groups
}

/** The claims of which an allegation has no answer on record. */
const openClaims = (model: Model, asOf: Day): ReadonlySet<Claim> => new Set(unansweredAllegations(model, asOf).map(({ claim }) => claim))

/**
 * Statements in an order: by the day they became public, or those with an allegation that has no answer on record first,
 * the longest open before the others.
 */
export function orderClaims(model: Model, claims: readonly Claim[], order: ClaimOrder, asOf: Day): readonly Claim[] {
  const sorted = claims.toSorted(oldestFirst)
  if (order === 'oldest') return sorted
  if (order === 'newest') return sorted.toReversed()
  // The oldest has been open for longest, so the order by day is the order by how long.
  const open = openClaims(model, asOf)
  return [...sorted.filter((claim) => open.has(claim)), ...sorted.filter((claim) => !open.has(claim)).toReversed()]
}

/** Statements in an order of `orderClaims` under headings: their days, or whether an allegation in them is open. */
export function groupClaims(model: Model, ordered: readonly Claim[], order: ClaimOrder, asOf: Day): readonly ClaimGroup[] {
  if (order !== 'unanswered') return byDay(ordered)
  const open = openClaims(model, asOf)
  return [
    { key: 'open', title: 'Allegations with no answer on record, the oldest first', claims: ordered.filter((claim) => open.has(claim)) },
    { key: 'rest', title: 'All others, the newest first', claims: ordered.filter((claim) => !open.has(claim)) },
  ].filter((group) => group.claims.length > 0)
}

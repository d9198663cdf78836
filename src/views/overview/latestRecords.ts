import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { speaksAsParty } from '../../model/rule/speaksAsParty.ts'
import type { Claim, Event, Model } from '../../model/types.ts'

/** A happening, or a statement with how many more of its kind the same party made that day. */
export type LatestRecord =
  | { readonly kind: 'claim'; readonly day: Day; readonly claim: Claim; readonly more: number }
  | { readonly kind: 'event'; readonly day: Day; readonly event: Event }

/** Of one day, happenings come first, then the word of parties, then monitors and press. */
function rank(model: Model, record: LatestRecord): number {
  if (record.kind === 'event') return 0
  return speaksAsParty(model.index.parties.get(record.claim.party)?.role) ? 1 : 2
}

const idOf = (record: LatestRecord): string => (record.kind === 'claim' ? record.claim.id : record.event.id)

/** Statements of one kind by one party, made public on one day, stand under the first of them. */
function gathered(claims: readonly Claim[]): readonly LatestRecord[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = [claim.public.day, claim.party, claim.kind].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].flatMap(([claim, ...others]) =>
    claim === undefined ? [] : [{ kind: 'claim', day: claim.public.day, claim, more: others.length }],
  )
}

/** The newest statements and happenings that were public by the day, newest first. */
export function latestRecords(model: Model, asOf: Day, most: number): readonly LatestRecord[] {
  const events = model.events
    .filter((event) => publicBy(event, asOf))
    .map((event): LatestRecord => ({ kind: 'event', day: event.public.day, event }))
  return [...events, ...gathered(model.claims.filter((claim) => publicBy(claim, asOf)))]
    .toSorted((a, b) => {
      if (a.day !== b.day) return a.day < b.day ? 1 : -1
      return rank(model, a) - rank(model, b) || (idOf(a) < idOf(b) ? -1 : 1)
    })
    .slice(0, most)
}

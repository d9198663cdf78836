import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Event, Model } from '../../model/types.ts'

/** A statement or a happening, by the day it became public. */
export type LatestRecord =
  | { readonly kind: 'claim'; readonly day: Day; readonly claim: Claim }
  | { readonly kind: 'event'; readonly day: Day; readonly event: Event }

const idOf = (record: LatestRecord): string => (record.kind === 'claim' ? record.claim.id : record.event.id)

/** The newest statements and happenings that were public by the day, newest first; of one day, happenings first. */
export function latestRecords(model: Model, asOf: Day, most: number): readonly LatestRecord[] {
  const claims = model.claims
    .filter((claim) => publicBy(claim, asOf))
    .map((claim): LatestRecord => ({ kind: 'claim', day: claim.public.day, claim }))
  const events = model.events
    .filter((event) => publicBy(event, asOf))
    .map((event): LatestRecord => ({ kind: 'event', day: event.public.day, event }))
  return [...events, ...claims]
    .toSorted((a, b) => {
      if (a.day !== b.day) return a.day < b.day ? 1 : -1
      if (a.kind !== b.kind) return a.kind === 'event' ? -1 : 1
      return idOf(a) < idOf(b) ? -1 : 1
    })
    .slice(0, most)
}

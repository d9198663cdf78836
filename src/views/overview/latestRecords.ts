import type { Day } from '../../model/days.ts'
import { remember } from '../../model/rule/remember.ts'
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

/** Of the statements of one day, those of one kind by one party stand under the first of them. */
function gathered(claims: readonly Claim[]): readonly LatestRecord[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.party} ${claim.kind}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].flatMap(([claim, ...others]) =>
    claim === undefined ? [] : [{ kind: 'claim', day: claim.public.day, claim, more: others.length }],
  )
}

/** What became public on one day, in the order of the record. */
interface DayRecords {
  readonly claims: Claim[]
  readonly events: Event[]
}

/** The records by the day on which they became public, and those days, the latest first. */
const byPublicDay = remember('byPublicDay', (model: Model) => {
  const records = new Map<Day, DayRecords>()
  const on = (day: Day): DayRecords => {
    const known = records.get(day) ?? { claims: [], events: [] }
    records.set(day, known)
    return known
  }
  for (const claim of model.claims) on(claim.public.day).claims.push(claim)
  for (const event of model.events) on(event.public.day).events.push(event)
  return { records, days: [...records.keys()].toSorted().toReversed() }
})

/** The newest statements and happenings that were public by the day, newest first. Looks no further back than it has to. */
export function latestRecords(model: Model, asOf: Day, most: number): readonly LatestRecord[] {
  const { records, days } = byPublicDay(model)
  const latest: LatestRecord[] = []
  for (const day of days) {
    if (day > asOf) continue
    if (latest.length >= most) break
    const { claims = [], events = [] } = records.get(day) ?? {}
    const ofDay = [...events.map((event): LatestRecord => ({ kind: 'event', day, event })), ...gathered(claims)]
    latest.push(...ofDay.sort((a, b) => rank(model, a) - rank(model, b) || (idOf(a) < idOf(b) ? -1 : 1)))
  }
  return latest.slice(0, most)
}

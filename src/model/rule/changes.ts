import type { Day } from '../days.ts'
import type { Claim, Event, Model, Observation } from '../types.ts'
import { accountOf, partiesMeant } from './account.ts'
import { deliveryOf } from './delivery.ts'
import { termsBy } from './headline.ts'
import { publicBy } from './publicBy.ts'
import { publicCount } from './publicCount.ts'
import type { RecordRef } from './recordRef.ts'
import { remember } from './remember.ts'
import type { AccountState, DeliveryState } from './states.ts'

/** A term whose delivery is another on the later day. `from` is null for a term that was not yet public. */
export interface DeliveryChange {
  readonly term: string
  readonly from: DeliveryState | null
  readonly to: DeliveryState
  /** The records behind the later state that became public in between; empty where only time passed. */
  readonly records: readonly RecordRef[]
}

/** A term on which the account about one party is another on the later day. */
export interface AccountChange {
  readonly term: string
  readonly party: string
  readonly from: AccountState
  readonly to: AccountState
  readonly records: readonly RecordRef[]
}

/** What became public, or became another, after one day and by the end of a later one. */
export interface Changes {
  readonly delivery: readonly DeliveryChange[]
  readonly account: readonly AccountChange[]
  readonly claims: readonly Claim[]
  /** Those of the claims that answer another. */
  readonly answers: readonly Claim[]
  readonly events: readonly Event[]
  readonly observations: readonly Observation[]
}

function publicDayOf(model: Model, { kind, id }: RecordRef): Day | null {
  if (kind === 'claim') return model.index.claims.get(id)?.public.day ?? null
  if (kind === 'event') return model.index.events.get(id)?.public.day ?? null
  if (kind === 'term') return model.index.terms.get(id)?.public.day ?? null
  return model.index.observations.get(id)?.public.day ?? null
}

const byPublicDay = (a: Claim | Event | Observation, b: Claim | Event | Observation): number =>
  a.public.day === b.public.day ? (a.id < b.id ? -1 : 1) : a.public.day < b.public.day ? -1 : 1

const isAnswer = (claim: Claim): boolean =>
  claim.repliesTo.length > 0 || claim.points.some((point) => point.answers.length > 0)

/** Everything that changed after the end of `since` and by the end of `asOf`. Empty where `since` is no earlier. */
export const changesBetween = remember('changesBetween', (model: Model, since: Day, asOf: Day): Changes => {
  const inBetween = (day: Day | null): boolean => day !== null && day > since && day <= asOf
  const isNew = (record: Claim | Event | Observation) => inBetween(record.public.day)
  const fresh = (records: readonly RecordRef[]) => records.filter((record) => inBetween(publicDayOf(model, record)))

  const delivery: DeliveryChange[] = []
  const account: AccountChange[] = []
  for (const term of since < asOf ? termsBy(model, asOf) : []) {
    const to = deliveryOf(model, term.id, asOf)
    const from = publicBy(term, since) ? deliveryOf(model, term.id, since).state : null
    if (from !== to.state) delivery.push({ term: term.id, from, to: to.state, records: fresh(to.records) })
    for (const party of partiesMeant(model, term.id, asOf)) {
      const later = accountOf(model, term.id, party, asOf)
      const earlier = accountOf(model, term.id, party, since)
      if (earlier.state !== later.state) {
        account.push({ term: term.id, party, from: earlier.state, to: later.state, records: fresh(later.records) })
      }
    }
  }
  const { claimsByDay } = model.index
  const claims = since < asOf ? claimsByDay.slice(publicCount(claimsByDay, since), publicCount(claimsByDay, asOf)) : []
  return {
    delivery,
    account,
    claims,
    answers: claims.filter(isAnswer),
    events: model.events.filter(isNew).toSorted(byPublicDay),
    observations: model.observations.filter(isNew).toSorted(byPublicDay),
  }
})

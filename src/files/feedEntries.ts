import { type Day, addDays } from '../model/days.ts'
import { type AccountChange, type DeliveryChange, changesBetween } from '../model/rule/changes.ts'
import { termOf } from '../model/rule/lookUp.ts'
import { principalOf } from '../model/rule/principal.ts'
import { statusDays } from '../model/rule/statusDays.ts'
import type { Claim, Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { claimTitle } from '../text/claimTitle.ts'
import { answerSentence } from '../text/sentences/answerSentence.ts'
import {
  accountChangeSentence,
  accountChangeTitle,
  deliveryChangeSentence,
  deliveryChangeTitle,
} from '../text/sentences/statusChangeSentence.ts'

/** One thing to tell: a status that became another, or a new answer. */
export interface FeedEntry {
  /** The same from build to build and at whatever address the site stands. */
  readonly id: string
  readonly kind: 'delivery' | 'account' | 'answer'
  /** The day it happened on record: of the record, never of a clock. */
  readonly day: Day
  readonly title: string
  readonly text: string
  /** The page that shows it. */
  readonly path: string
  readonly terms: readonly string[]
  /** The parties it is about or comes from, agents with those they speak for. */
  readonly parties: readonly string[]
}

/** Ids of what the tracker publishes, as tag URIs (RFC 4151). */
export const tagOf = (model: Model, ...parts: readonly string[]): string =>
  `tag:doha-agreement-tracker,2026:${[model.agreement.id, ...parts].join('/')}`

const withPrincipals = (model: Model, parties: readonly string[]): readonly string[] => [
  ...new Set(parties.flatMap((party) => [party, principalOf(model, party)])),
]

function ofDelivery(model: Model, change: DeliveryChange, day: Day): FeedEntry {
  const { term } = change
  return {
    id: tagOf(model, 'delivery', term, day),
    kind: 'delivery',
    day,
    title: deliveryChangeTitle(model, change),
    text: deliveryChangeSentence(model, change, day),
    path: paths.term(term),
    terms: [term],
    parties: withPrincipals(model, [termOf(model, term).obligor]),
  }
}

function ofAccount(model: Model, change: AccountChange, day: Day): FeedEntry {
  const { term, party } = change
  return {
    id: tagOf(model, 'account', term, party, day),
    kind: 'account',
    day,
    title: accountChangeTitle(model, change),
    text: accountChangeSentence(model, change, day),
    path: paths.term(term),
    terms: [term],
    parties: withPrincipals(model, [party]),
  }
}

const ofAnswer = (model: Model, claim: Claim): FeedEntry => ({
  id: tagOf(model, 'answer', claim.id),
  kind: 'answer',
  day: claim.public.day,
  title: claimTitle(model, claim),
  text: answerSentence(model, claim),
  path: paths.claim(claim.id),
  terms: [...new Set(claim.points.map(({ term }) => term))],
  parties: withPrincipals(model, [claim.party, ...claim.points.map(({ about }) => about)]),
})

/** Every change of a status and every new answer within the coverage, the latest first. One change is one entry. */
export function feedEntries(model: Model): readonly FeedEntry[] {
  const days = statusDays(model)
  const entries = days.flatMap((day, at) => {
    const before = days[at - 1] ?? addDays(model.agreement.coverage.from, -1)
    const { delivery, account, answers } = changesBetween(model, before, day)
    return [
      ...delivery.map((change) => ofDelivery(model, change, day)),
      ...account.map((change) => ofAccount(model, change, day)),
      ...answers.map((claim) => ofAnswer(model, claim)),
    ]
  })
  return entries.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
}

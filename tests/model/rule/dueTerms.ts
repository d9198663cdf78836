import { day } from '../../../src/model/days.ts'
import { deliveryOf } from '../../../src/model/rule/delivery.ts'
import type { DeliveryState } from '../../../src/model/rule/states.ts'
import type { Model } from '../../../src/model/types.ts'
import { type Parts, aTerm, due, happens, modelOf, publicFrom } from '../build.ts'

/** The parts of a record whose one term is as described. */
export const term = (rest: Parameters<typeof aTerm>[0]): Parts => ({ terms: [aTerm(rest)] })

/** The state of delivery of "the-term" on a day. */
export const stateOn = (parts: Parts, asOf: string): DeliveryState => deliveryOn(modelOf(parts), asOf).state

/** The delivery of "the-term" on a day. */
export const deliveryOn = (model: Model, asOf: string) => deliveryOf(model, 'the-term', day(asOf))

/** Due on 10 March 2020 by the one reading there is. */
export const dueInMarch = due({ date: '2020-03-10' })
/** Day 135, counted from signing. */
export const day135 = due({ offset: { days: 135 }, anchor: 'signing' })
/** The three readings of "fourteen months", each public from the day it was first used. */
export const fourteenMonths = due(
  { offset: { months: 14 }, anchor: 'signing' },
  { date: '2021-05-01', public: publicFrom('2021-03-18') },
  { date: '2021-04-30', public: publicFrom('2021-04-15') },
)

/** Starts once "the-talks" have. */
export const afterTalks = { startsAfter: [{ term: 'the-talks', clause: 'Once the talks have begun.' }] }
/** The parts of a record with the term and "the-talks". */
export const withTalks = (rest: Parameters<typeof aTerm>[0], ...events: readonly ReturnType<typeof happens>[]): Parts => ({
  terms: [aTerm(rest), aTerm({ id: 'the-talks' })],
  events: [...events],
})
/** The event by which the talks begin. */
export const talksBegin = (date: string) => happens('talks-begin', date, 'begins', { term: 'the-talks' })

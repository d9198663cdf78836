import type { Delivery, Lateness } from '../../model/rule/delivery.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import type { Model } from '../../model/types.ts'
import type { DeliveryState } from '../../model/rule/states.ts'
import { formatDate } from '../formatDay.ts'
import { countOf, listOf, spanOf } from '../formatNumber.ts'
import { deliveryWords } from '../labels/deliveryWords.ts'
import { partyInSentence } from '../partyName.ts'
import { say } from '../say.ts'
import { dueDays, timeSentence } from './dueSentence.ts'

/** `121–123 days after the due day`, `on the due day`, `3 days before the due day`. */
export function latenessWords({ least, most }: Lateness): string {
  if (least === 0 && most === 0) return 'on the due day'
  if (least > 0) return `${spanOf(least, most, 'day')} after the due day`
  if (most < 0) return `${spanOf(-most, -least, 'day')} before the due day`
  return `between ${countOf(-least, 'day')} before and ${countOf(most, 'day')} after the due day, by the reading`
}

/** Who says so: `according to the United States and the Taliban`; where only a date passed, nothing. */
const according = (model: Model, parties: readonly string[]): string =>
  parties.length === 0 ? '' : `, according to ${listOf(parties.map((party) => partyInSentence(model, party)))}`

const past = ({ past: days }: Delivery): string => (days === null ? '' : spanOf(days.least, days.most, 'day'))

type Sentence = (model: Model, delivery: Delivery) => string

const sentences: Readonly<Record<DeliveryState, Sentence>> = {
  ended: (model, { facts, before }) => {
    const end = facts.effects.findLast(({ effect }) => effect.does === 'ends')
    const was = before === null ? '' : ` Before that: ${deliveryWords[before].label.toLowerCase()}.`
    return end === undefined
      ? ''
      : `Ended ${formatDate(end.event.date, end.event.datePart)}${according(model, end.effect.saidBy)}.${was}`
  },
  delivered: (model, { deliveredBy, lateness, facts }) => {
    if (deliveredBy === null) return ''
    const when = formatDate(deliveredBy.event.date, deliveredBy.event.datePart)
    const late = lateness === null ? '' : `; ${latenessWords(lateness)}`
    const earlier = facts.effects
      .filter(({ effect, event }) => effect.does === 'completes' && event.id !== deliveredBy.event.id)
      .map(({ effect, event }) => ` Done ${formatDate(event.date, event.datePart)} already${according(model, effect.saidBy)}.`)
    return `Delivered ${when}${according(model, deliveredBy.effect.saidBy)}${late}.${earlier.join('')}`
  },
  waiting: (model, { facts }) => {
    const open = facts.waitsOn.filter(({ started }) => started === null)
    const titles = open.map(({ term }) => `“${say(termOf(model, term).title)}”`)
    return `Starts after ${listOf(titles)}; no record says that this has begun.`
  },
  continuing: () => 'To be observed all the time.',
  overdue: (_, delivery) => `Overdue by ${past(delivery)}: due ${dueDays(delivery.facts.due)}.`,
  'goal-date-passed': (_, delivery) =>
    `The goal named ${dueDays(delivery.facts.due)}, ${past(delivery)} before.`,
  'due-by-some-readings': (_, delivery) =>
    `Due ${dueDays(delivery.facts.due)}, by the reading.`,
  'under-way': (model, { facts, begun }) => {
    const start = begun === null ? '' : `Begun ${formatDate(begun.date, begun.datePart)}. `
    return `${start}${timeSentence(model, facts.term, facts.due, facts.asOf)}`.trim()
  },
  'not-due': (model, { facts }) =>
    timeSentence(model, facts.term, facts.due, facts.asOf) || 'The text names no day.',
}

/** What has happened with a term, in one or two sentences. Always names who reported a completion. */
export function deliverySentence(model: Model, delivery: Delivery): string {
  const { suspended } = delivery
  const pause =
    suspended === null
      ? ''
      : ` Suspended ${formatDate(suspended.event.date)}${according(model, suspended.effect.saidBy)}.`
  return `${sentences[delivery.state](model, delivery)}${pause}`
}

/** The short mark beside the label in a list: `27 days`, `day 37 of 135`, or nothing. */
export function deliveryShort(model: Model, delivery: Delivery): string {
  const { state, facts, lateness } = delivery
  if (state === 'overdue' || state === 'goal-date-passed') return `by ${past(delivery)}`
  if (state === 'delivered') return lateness === null ? '' : latenessWords(lateness)
  if (state === 'under-way' || state === 'not-due') {
    return timeSentence(model, facts.term, facts.due, facts.asOf).replace(/\.$/, '')
  }
  return ''
}

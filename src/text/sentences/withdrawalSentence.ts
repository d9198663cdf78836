import { type Day, lastDayOf } from '../../model/days.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { dayCount } from '../../model/rule/dayCount.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model } from '../../model/types.ts'
import { formatDate, formatDay } from '../formatDay.ts'
import { countOf, formatNumber, listOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'
import { dueDays } from './dueSentence.ts'
import { distancesFrom } from './pastReadings.ts'
import { counterOf, observationNumber } from './progressSentence.ts'

interface Steps {
  /** The term of the whole withdrawal. */
  readonly whole: string
  /** The term of its first step. */
  readonly first: string
}

/** What the text asks for, by which days: `8,600 US troops by 13 July 2020 and none by 29 April 2021`. */
function promise(model: Model, { whole, first }: Steps, asOf: Day): string {
  const step = deliveryOf(model, first, asOf).facts
  const end = deliveryOf(model, whole, asOf).facts
  const target = step.term.measure?.target
  const clauses = [
    target === undefined ? null : `${formatNumber(target)} US troops by ${dueDays(step.due)}`,
    `none by ${dueDays(end.due)}`,
  ]
  return listOf(clauses.filter((clause) => clause !== null))
}

/** The latest level by each counter: `about 13,000 on 29 February 2020 by the count of the United States`. */
function levels(model: Model, { first }: Steps, asOf: Day): string {
  const counts = deliveryOf(model, first, asOf).facts.progress.map(
    ({ observation }) =>
      `${observationNumber(observation)} on ${formatDate(observation.date)} by the count of ${counterOf(model, observation)}`,
  )
  return counts.length === 0 ? 'no level has been reported' : `the latest levels reported are ${listOf(counts)}`
}

/** How the end stands: still to come, past by each reading, or come so many days late by each reading. */
function ending(model: Model, { whole }: Steps, asOf: Day): string {
  const { facts, deliveredBy, past } = deliveryOf(model, whole, asOf)
  if (deliveredBy !== null) {
    const { event, effect } = deliveredBy
    const by = effect.saidBy.map((party) => partyInSentence(model, party))
    const says = by.length === 0 ? '' : `, according to ${listOf(by)}`
    return `the last left on ${formatDate(event.date, event.datePart)}${says}, ${distancesFrom(facts.due, lastDayOf(event.date))}`
  }
  if (past === null) return 'the text names no last day'
  return past.most > 0
    ? `no record says that the last have left, ${distancesFrom(facts.due, asOf)}`
    : `the last day is ${countOf(-past.most, 'day')} ahead`
}

/**
 * How far along the withdrawal was on a day, and how late its end came by each reading, in one sentence. Null where
 * the record does not hold the two terms by the day.
 */
export function withdrawalSentence(model: Model, steps: Steps, asOf: Day): string | null {
  const terms = [steps.whole, steps.first].map((id) => model.index.terms.get(id))
  if (!terms.every((term) => term !== undefined && publicBy(term, asOf))) return null
  const day = `On ${formatDay(asOf)}, day ${formatNumber(dayCount(model, asOf))} after the signing`
  return `${day}: the text asks for ${promise(model, steps, asOf)}; ${levels(model, steps, asOf)}; ${ending(model, steps, asOf)}.`
}

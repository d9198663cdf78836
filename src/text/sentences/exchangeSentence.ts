import { type Day, daysBetween } from '../../model/days.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model } from '../../model/types.ts'
import { formatDate, formatDay } from '../formatDay.ts'
import { countOf, listOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'
import { latenessWords } from './deliverySentence.ts'
import { counterOf, observationNumber, targetOf } from './progressSentence.ts'

/** One side’s releases: which term, and by whom. */
export interface ExchangeSide {
  readonly term: string
  readonly releasedBy: string
}

function sideClause(model: Model, { term, releasedBy }: ExchangeSide, asOf: Day): string {
  const { facts, deliveredBy, lateness } = deliveryOf(model, term, asOf)
  const target = targetOf(facts.term) ?? 'a number that the text does not set'
  const counts = facts.progress.map(
    ({ observation }) => `${observationNumber(observation)} by the count of ${counterOf(model, observation)} (${formatDate(observation.date)})`,
  )
  const released = counts.length === 0 ? 'no total on record' : listOf(counts)
  const says = deliveredBy === null ? [] : deliveredBy.effect.saidBy.map((party) => partyInSentence(model, party))
  const done =
    deliveredBy === null || lateness === null
      ? ''
      : `, complete on ${formatDate(deliveredBy.event.date)}${says.length === 0 ? '' : ` according to ${listOf(says)}`}, ${latenessWords(lateness)}`
  return `of ${target} released by ${partyInSentence(model, releasedBy)}: ${released}${done}`
}

/** How the day stands to the date in the text. */
function since(model: Model, { term }: ExchangeSide, asOf: Day): string {
  const { due } = deliveryOf(model, term, asOf).facts
  if (due.last === null) return `On ${formatDay(asOf)}`
  const days = daysBetween(due.last, asOf)
  const distance = days === 0 ? 'the date in the text' : `${countOf(Math.abs(days), 'day')} ${days > 0 ? 'after' : 'before'} the date in the text`
  return `On ${formatDay(asOf)}, ${distance}${days === 0 ? '' : ` (${formatDay(due.last)})`}`
}

/** What both sides had released by a day, by whose count, in one sentence. Null while the terms were not public. */
export function exchangeSentence(model: Model, sides: readonly ExchangeSide[], asOf: Day): string | null {
  const known = sides.filter(({ term }) => {
    const record = model.index.terms.get(term)
    return record !== undefined && publicBy(record, asOf)
  })
  const [first] = known
  if (first === undefined) return null
  return `${since(model, first, asOf)}: ${known.map((side) => sideClause(model, side, asOf)).join('; ')}.`
}

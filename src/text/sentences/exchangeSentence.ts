import { type Day, daysBetween } from '../../model/days.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { termOf } from '../../model/rule/lookUp.ts'
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

/** The latest totals that count for a sentence: those of the two sides themselves; others where neither has counted. */
function totals(model: Model, { term }: ExchangeSide, sides: readonly ExchangeSide[], asOf: Day): string {
  const { progress } = deliveryOf(model, term, asOf).facts
  const own = progress.filter(({ counter }) => sides.some(({ releasedBy }) => releasedBy === counter))
  const counts = (own.length > 0 ? own : progress).map(
    ({ observation }) => `${observationNumber(observation)} by the count of ${counterOf(model, observation)} (${formatDate(observation.date)})`,
  )
  return counts.length === 0 ? 'no total on record' : listOf(counts)
}

const sideClause = (model: Model, side: ExchangeSide, sides: readonly ExchangeSide[], asOf: Day): string =>
  `of ${targetOf(termOf(model, side.term)) ?? 'a number that the text does not set'} released by ${partyInSentence(model, side.releasedBy)}, ${totals(model, side, sides, asOf)}`

/** Which sides somebody says are complete, by whose word and how late; empty where nobody does. */
function completed(model: Model, sides: readonly ExchangeSide[], asOf: Day): string {
  const done = new Map<string, number>()
  for (const { term } of sides) {
    const { deliveredBy, lateness } = deliveryOf(model, term, asOf)
    if (deliveredBy === null) continue
    const { event, effect } = deliveredBy
    const by = effect.saidBy.length === 0 ? '' : ` according to ${listOf(effect.saidBy.map((party) => partyInSentence(model, party)))}`
    const words = `complete on ${formatDate(event.date)}${by}${lateness === null ? '' : `, ${latenessWords(lateness)}`}`
    done.set(words, (done.get(words) ?? 0) + 1)
  }
  const clauses = [...done].map(([words, count]) => (count === sides.length && count > 1 ? `both ${words}` : `one side ${words}`))
  return clauses.length === 0 ? '' : `; ${clauses.join('; ')}`
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
  return `${since(model, first, asOf)}: ${known.map((side) => sideClause(model, side, known, asOf)).join('; ')}${completed(model, known, asOf)}.`
}

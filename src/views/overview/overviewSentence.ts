import type { Day } from '../../model/days.ts'
import { dayCount } from '../../model/rule/dayCount.ts'
import type { Model } from '../../model/types.ts'
import { decapitalise } from '../../text/decapitalise.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf, formatNumber, listOf } from '../../text/formatNumber.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { stateCounts } from './stateCounts.ts'

/** What the tracker is, in one sentence. */
export const purposeSentence = (model: Model): string =>
  `What the United States and the Taliban signed on ${formatDay(model.agreement.signed.day)}, term by term: what was promised, what happened, what each side says about it, who answered whom, and where no answer is on record.`

/** The record on a day in one sentence: `As of 6 April 2020, day 37 after the signing: 29 terms, of which 3 overdue, …`. */
export function overviewSentence(model: Model, asOf: Day): string {
  const { terms, delivery } = stateCounts(model, asOf)
  const parts = delivery
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${formatNumber(count)} ${decapitalise(deliveryWords[state].label)}`)
  return `As of ${formatDay(asOf)}, day ${dayCount(model, asOf)} after the signing: ${countOf(terms, 'term')}, of which ${listOf(parts)}.`
}

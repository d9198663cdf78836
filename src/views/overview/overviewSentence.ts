import type { Day } from '../../model/days.ts'
import { dayCount } from '../../model/rule/delivery.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { stateCounts } from './stateCounts.ts'

/** What the tracker is, in one sentence. */
export const purposeSentence = (model: Model): string =>
  `What the United States and the Taliban signed on ${formatDay(model.agreement.signed.day)}, term by term: what was promised, what happened, what each side says about it, who answered whom, and where no answer is on record.`

/** The day and the size of the record on it: `As of 6 April 2020, day 37: 29 terms, 12 of them …`. */
export function overviewSentence(model: Model, asOf: Day): string {
  const { terms, accounts } = stateCounts(model, asOf)
  return `As of ${formatDay(asOf)}, day ${dayCount(model, asOf)} after the signing: ${countOf(terms, 'term')} and ${countOf(accounts, 'account')} of them.`
}

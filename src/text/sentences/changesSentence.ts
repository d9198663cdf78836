import type { Day } from '../../model/days.ts'
import type { Changes } from '../../model/rule/changes.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, listOf } from '../formatNumber.ts'

/** How much of each sort changed: `1 change of delivery, …, 2 new events and 1 new number`. */
export function changesInBrief(changes: Changes): string {
  const parts = [
    countOf(changes.delivery.length, 'change of delivery', 'changes of delivery'),
    countOf(changes.account.length, 'change of account', 'changes of account'),
    `${countOf(changes.claims.length, 'new statement')}, ${changes.answers.length} of them ${changes.answers.length === 1 ? 'an answer' : 'answers'}`,
    countOf(changes.events.length, 'new event'),
    countOf(changes.observations.length, 'new number'),
  ]
  return listOf(parts)
}

/** What changed between two days, in one sentence. */
export const changesSentence = (since: Day, asOf: Day, changes: Changes): string =>
  `Between the end of ${formatDay(since)} and the end of ${formatDay(asOf)}: ${changesInBrief(changes)}.`

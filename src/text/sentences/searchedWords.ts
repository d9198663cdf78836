import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { listOf } from '../formatNumber.ts'

/**
 * What was searched for answers: `English-language sources to 6 April 2020; Pashto and Dari not searched`. As of an
 * earlier day nothing later than that day is shown, so the search is not said to reach beyond it.
 */
export function searchedWords(model: Model, asOf: Day): string {
  const { searched, coverage } = model.agreement
  const done = searched.filter((item) => item.searched)
  const not = searched.filter((item) => !item.searched).map((item) => item.language)
  const end = done[0]?.until ?? coverage.to
  const until = asOf < end ? asOf : end
  const yes = `${listOf(done.map((item) => item.language))}-language sources to ${formatDay(until)}`
  return not.length === 0 ? yes : `${yes}; ${listOf(not)} not searched`
}

import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { listOf } from '../formatNumber.ts'

/** What was searched for answers: `English-language sources to 6 April 2020; Pashto and Dari not searched`. */
export function searchedWords(model: Model): string {
  const { searched, coverage } = model.agreement
  const done = searched.filter((item) => item.searched)
  const not = searched.filter((item) => !item.searched).map((item) => item.language)
  const until = done[0]?.until ?? coverage.to
  const yes = `${listOf(done.map((item) => item.language))}-language sources to ${formatDay(until)}`
  return not.length === 0 ? yes : `${yes}; ${listOf(not)} not searched`
}

import type { Response } from '../../model/rule/response.ts'
import type { Model } from '../../model/types.ts'
import { capitalise } from '../capitalise.ts'
import { countOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'

/** After how many days, in words: `the same day`, `after 3 days`. */
export const afterDays = (days: number): string => (days === 0 ? 'the same day' : `after ${countOf(days, 'day')}`)

/** For how long an allegation has been without an answer, as the end of a clause. */
const openWords = (days: number | null): string =>
  days === null || days === 0 ? ' by the end of that day' : ` for ${countOf(days, 'day')}`

/** What became of an allegation: who answered and after how long, or that no answer is on record. */
export function responseSentence(model: Model, response: Response): string {
  const accused = partyInSentence(model, response.party)
  const [first] = response.byAccused
  if (first !== undefined) {
    const count = response.byAccused.length
    return count > 1
      ? `${capitalise(accused)} first answered ${afterDays(first.days)}; ${countOf(count, 'answer')} in all.`
      : `${capitalise(accused)} answered ${afterDays(first.days)}.`
  }
  const others = response.others.length > 0 ? ` Others took it up: ${countOf(response.others.length, 'statement')}.` : ''
  const elsewhere =
    response.elsewhere.length > 0 ? ` ${capitalise(accused)} took it up without an answer on this term: ${countOf(response.elsewhere.length, 'statement')}.` : ''
  return `No answer by ${accused} on record${openWords(response.openFor)}.${elsewhere}${others}`
}

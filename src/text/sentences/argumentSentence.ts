import { type Day, daysBetween } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { isAnswered } from '../../model/rule/response.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim, Model } from '../../model/types.ts'
import { claimTitle } from '../claimTitle.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, formatNumber } from '../formatNumber.ts'

/** What stands around a statement in the picture of the argument. */
interface Around {
  readonly answers: number
  readonly replies: number
  readonly openFor: number | null
}

/** For how long no answer has been on record: `no answer on record for 39 days`. */
export const openWords = (days: number): string =>
  days === 0 ? 'no answer on record by the end of that day' : `no answer on record for ${countOf(days, 'day')}`

/** A statement in full, as the name of its mark. */
export function argumentMarkName(model: Model, claim: Claim, { answers, replies, openFor }: Around): string {
  const parts = [
    answers === 0 ? null : `answers ${countOf(answers, 'statement')}`,
    replies === 0 ? null : `answered by ${countOf(replies, 'statement')}`,
    openFor === null ? null : openWords(openFor),
  ]
  return [claimTitle(model, claim), ...parts.filter((part) => part !== null)].join('; ')
}

/** How many statements there are, how many answer another, and how many allegations stand open, in one sentence. */
export function argumentSentence(model: Model, asOf: Day): string {
  const claims = model.claims.filter((claim) => publicBy(claim, asOf))
  const ids = new Set(claims.map(({ id }) => id))
  const answering = claims.filter((claim) => answeredBy(claim).some((id) => ids.has(id)))
  const answered = model.index.accusing
    .filter((claim) => publicBy(claim, asOf))
    .map((claim) => ({ claim, points: claim.points.map((point) => isAnswered(model, claim.id, point, asOf)) }))
  const responses = answered.filter(({ points }) => points.some((each) => each !== null))
  const open = responses.filter(({ points }) => points.includes(false)).map(({ claim }) => claim.public.day)
  const [first] = open.toSorted()
  const oldest = first === undefined ? '' : `, the oldest of them for ${countOf(daysBetween(first, asOf), 'day')}`
  const alleged =
    responses.length === 0
      ? 'none alleges that another party did not keep a term'
      : `${formatNumber(responses.length)} ${responses.length === 1 ? 'alleges' : 'allege'} that another party did not keep a term, and ${
          open.length === 0 ? 'each of these has an' : `${formatNumber(open.length)} of these ${open.length === 1 ? 'has' : 'have'} no`
        } answer by the party meant on record${oldest}`
  return `By ${formatDay(asOf)}, ${countOf(claims.length, 'statement')} ${claims.length === 1 ? 'is' : 'are'} on record: ${formatNumber(answering.length)} ${answering.length === 1 ? 'answers' : 'answer'} an earlier one; ${alleged}.`
}

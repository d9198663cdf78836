import { answeredBy } from '../../model/rule/thread.ts'
import type { Claim, Model } from '../../model/types.ts'
import { claimTitle } from '../claimTitle.ts'
import { listOf } from '../formatNumber.ts'
import { say } from '../say.ts'

/** A new answer: what was said, the words quoted, and what it answers. */
export function answerSentence(model: Model, claim: Claim): string {
  const earlier = answeredBy(claim).flatMap((id) => model.index.claims.get(id) ?? [])
  const quote = claim.quote === undefined ? '' : ` “${claim.quote.text}”`
  const answers = earlier.length === 0 ? '' : ` It answers: ${listOf(earlier.map((item) => claimTitle(model, item)))}.`
  return `${say(claim.summary)}${quote}${answers}`
}

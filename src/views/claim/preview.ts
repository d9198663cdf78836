import { publicBy } from '../../model/rule/publicBy.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { partyShape, partyTone } from '../shared/stateMarks.ts'

/** A statement: who said it, when, and what in our words. */
export const preview: PreviewOf = (model, id, asOf) => {
  const claim = model.index.claims.get(id)
  if (claim === undefined || !publicBy(claim, asOf)) return null
  return {
    kind: 'Statement',
    title: claimTitle(model, claim),
    text: say(claim.summary),
    marks: [{ shape: partyShape(claim.party), tone: partyTone(claim.party), label: partyName(model, claim.party) }],
  }
}

import type { Model } from '../../model/types.ts'
import type { Says } from '../../model/vocabulary.ts'
import { saysWords } from '../labels/claimWords.ts'
import { partyInSentence } from '../partyName.ts'

/**
 * What a statement says about one party's conduct, below the name of the speaker:
 * `About the United States, says: not kept`, `About its own side, says: kept`.
 */
export function stanceSentence(model: Model, by: string, about: string, says: Says): string {
  const whom = by === about ? 'its own side' : partyInSentence(model, about)
  return says === 'mention' ? `About ${whom}: mentioned, no stance` : `About ${whom}, says: ${saysWords[says].label}`
}

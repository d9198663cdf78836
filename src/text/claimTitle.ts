import type { Claim, Model } from '../model/types.ts'
import { formatDate } from './formatDay.ts'
import { claimKindWords } from './labels/claimWords.ts'
import { partyName } from './partyName.ts'

/** A claim’s short name, for links and titles: `Accusation by Taliban, 5 April 2020`. */
export const claimTitle = (model: Model, claim: Claim): string =>
  `${claimKindWords[claim.kind].label} by ${claim.speaker === undefined ? '' : `${claim.speaker}, `}${partyName(model, claim.party)}, ${formatDate(claim.date, claim.datePart)}`

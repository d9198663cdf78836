import type { Position } from '../../model/rule/position.ts'
import type { Model } from '../../model/types.ts'
import { formatDate } from '../formatDay.ts'
import { saysWords } from '../labels/claimWords.ts'
import { partyName } from '../partyName.ts'

/** A stance in few words, for a cell: `Afghan government: not kept`. The cell's column names the speaker. */
export const positionWords = (model: Model, { about, says }: Position): string =>
  `${partyName(model, about)}: ${saysWords[says].label}`

/** The day of the stance. */
export function positionDate({ statements }: Position): string {
  const claim = statements.at(-1)?.claim
  return claim === undefined ? '' : formatDate(claim.date, claim.datePart)
}

import { partyOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import type { PreviewOf } from '../shared/preview.ts'
import { partyShape, partyTone } from '../shared/stateMarks.ts'
import { description } from './description.ts'

/** A party, with its mark and its part in the agreement. */
export const preview: PreviewOf = (model, id, asOf) => {
  const party = partyOf(model, id)
  if (!publicBy(party, asOf)) return null
  return {
    kind: 'Party',
    title: partyName(model, id),
    text: description(model, id, asOf),
    marks: [{ shape: partyShape(id), tone: partyTone(id), label: partyRoleWords[party.role] }],
  }
}

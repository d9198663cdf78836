import type { Day } from '../../model/days.ts'
import { termsBy } from '../../model/rule/headline.ts'
import type { Model, Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { say } from '../../text/say.ts'
import { termsByTopic } from '../shared/termLedgerRows.ts'
import type { CompareRow } from './compareRow.ts'
import { stanceWords } from './compareTerms.ts'

/** Two parties: their roles, then the latest word of each on every term on which either spoke, in the order of the topics. */
export function compareParties(model: Model, first: Party, second: Party, asOf: Day): readonly CompareRow[] {
  const role: CompareRow = {
    key: 'role',
    label: 'Role',
    first: [{ words: partyRoleWords[first.role] }],
    second: [{ words: partyRoleWords[second.role] }],
  }
  const rows = termsByTopic(model, termsBy(model, asOf)).map((term) => ({
    key: term.id,
    label: say(term.title),
    to: paths.term(term.id),
    first: stanceWords(model, term.id, first.id, asOf),
    second: stanceWords(model, term.id, second.id, asOf),
  }))
  return [role, ...rows.filter((row) => row.first.length + row.second.length > 0)]
}

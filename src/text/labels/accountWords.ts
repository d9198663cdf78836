import type { AccountState } from '../../model/rule/states.ts'
import type { Words } from './words.ts'

/** Account: what the parties say about one party's conduct on a term. */
export const accountWords: Readonly<Record<AccountState, Words>> = {
  alleged: { label: 'Alleged' },
  disputed: { label: 'Disputed' },
  'duty-disputed': { label: 'Duty disputed' },
  explained: { label: 'Explained' },
  conceded: { label: 'Conceded' },
  acknowledged: { label: 'Acknowledged' },
  'claimed-kept': { label: 'Says kept' },
  'no-statement': { label: 'No statement' },
}

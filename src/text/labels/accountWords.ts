import type { AccountGround } from '../../model/rule/account.ts'
import type { AccountState } from '../../model/rule/states.ts'
import type { Words } from './words.ts'

/** Account: what the parties say about one party's conduct on a term. */
export const accountWords: Readonly<Record<AccountState, Words>> = {
  alleged: {
    label: 'Alleged',
    meaning: 'Another party says that this one did not keep the term. No answer by the party meant is on record.',
  },
  disputed: {
    label: 'Disputed',
    meaning: 'Another party says that this one did not keep the term; the party meant says that it did.',
  },
  'duty-disputed': {
    label: 'Duty disputed',
    meaning: 'The party meant says that the term does not ask this of it, or not now, or not for this kind of act.',
  },
  explained: {
    label: 'Explained',
    meaning: 'The party meant says that it is not done yet, and gives reasons or asks for time.',
  },
  conceded: {
    label: 'Conceded',
    meaning: 'The party meant itself says that it did not keep the term.',
  },
  acknowledged: {
    label: 'Acknowledged',
    meaning: 'No allegation stands, and the latest word of another party is that this one kept the term.',
  },
  'claimed-kept': {
    label: 'Says kept',
    meaning: 'No allegation stands, and the latest word of the party meant is that it kept the term.',
  },
  'no-statement': {
    label: 'No statement',
    meaning: 'No allegation stands, and no party says that this one kept the term.',
  },
}

/** Why an account has its state, as a clause of the derivation. */
export const groundWords: Readonly<Record<AccountGround, string>> = {
  answered: 'The latest allegation has an answer by the party meant; the latest answer decides.',
  'own-explanation':
    'The latest allegation has no answer on record, and the latest word of the party meant is an explanation; it stands as its position.',
  'no-answer': 'The latest allegation has no answer on record by the party meant.',
  'other-side-says-kept': 'No allegation stands, and another party says that the term was kept.',
  'own-word': 'No allegation stands; the latest word of the party meant decides.',
  'nothing-said': 'No allegation stands, and no party says that the term was kept.',
}

import type { AccountGround } from '../../model/rule/account.ts'
import type { AccountState } from '../../model/rule/states.ts'

/** What each state of an account says, in one sentence. */
export const accountMeanings: Readonly<Record<AccountState, string>> = {
  alleged: 'Another party says that this one did not keep the term. No answer by the party meant is on record.',
  disputed: 'Another party says that this one did not keep the term; the party meant says that it did.',
  'duty-disputed': 'The party meant says that the term does not ask this of it, or not now, or not for this kind of act.',
  explained: 'The party meant says that it is not done yet, and gives reasons or asks for time.',
  conceded: 'The party meant itself says that it did not keep the term.',
  acknowledged: 'No allegation stands, and the latest word of another party is that this one kept the term.',
  'claimed-kept': 'No allegation stands, and the latest word of the party meant is that it kept the term.',
  'no-statement': 'No allegation stands, and no party says that this one kept the term.',
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

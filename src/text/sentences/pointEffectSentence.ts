import type { Account } from '../../model/rule/account.ts'
import type { Model } from '../../model/types.ts'
import { accountWords } from '../labels/accountWords.ts'
import { partyInSentence } from '../partyName.ts'

/** What a point of a statement does to the account of the party it means on its term. */
export type PointRole =
  | 'deciding-allegation'
  | 'deciding-answer'
  | 'own-word'
  | 'other-sides-word'
  | 'earlier-allegation'
  | 'delivered-since'
  | 'accuser-says-kept-since'
  | 'earlier-answer'
  | 'not-deciding'
  | 'no-stance'
  | 'latest-finding'
  | 'earlier-finding'
  | 'monitors-word'
  | 'comment'
  | 'withdrawn'

/** For the roles in which the state of the account rests on the statement. */
const decides = (why: string) => (model: Model, account: Account): string =>
  `This statement decides the account about ${partyInSentence(model, account.party)}: ${accountWords[account.state].label}. ${why}`

const fixed = (sentence: string) => (): string => sentence

const sentences: Readonly<Record<PointRole, (model: Model, account: Account) => string>> = {
  'deciding-allegation': decides('It is the latest allegation.'),
  'deciding-answer': decides('It is the latest answer to the latest allegation.'),
  'own-word': decides('It is the latest word of the party meant.'),
  'other-sides-word': decides('No allegation stands, and it is the other side’s latest word.'),
  'earlier-allegation': fixed('An allegation that a later one overtook; it is counted beside the account and does not decide it.'),
  'delivered-since': fixed('An allegation from before the term was delivered; it no longer decides the account.'),
  'accuser-says-kept-since': fixed('An allegation by a party that later said the term was kept; it no longer decides the account.'),
  'earlier-answer': fixed('An answer to an allegation; a later statement decides the account.'),
  'not-deciding': fixed('It is on record as a stance; other statements decide the account.'),
  'no-stance': fixed('It takes no stance on whether the term was kept, so it does not enter the account.'),
  'latest-finding': fixed('The monitor’s latest finding on this term. It stands beside the account and does not enter it.'),
  'earlier-finding': fixed('A finding that the same monitor’s later one replaced. Findings do not enter the account.'),
  'monitors-word': fixed('A monitor’s word without a finding on this term. It does not enter the account.'),
  comment: fixed('Comment by the press. It does not enter the account and is nobody’s answer.'),
  withdrawn: fixed('Withdrawn since by its speaker’s side, so it does not enter the account.'),
}

/** What a point does to the account it bears on, in a sentence or two. */
export const pointEffectSentence = (model: Model, role: PointRole, account: Account): string =>
  sentences[role](model, account)

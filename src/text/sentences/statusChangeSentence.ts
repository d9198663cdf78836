import { accountOf } from '../../model/rule/account.ts'
import type { AccountChange, DeliveryChange } from '../../model/rule/changes.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { accountWords } from '../labels/accountWords.ts'
import { deliveryWords } from '../labels/deliveryWords.ts'
import { partyInSentence } from '../partyName.ts'
import { say } from '../say.ts'
import { accountSentence } from './accountSentence.ts'
import { deliverySentence } from './deliverySentence.ts'

const title = (model: Model, term: string): string => `“${say(termOf(model, term).title)}”`

/** A change of delivery in a line: `“Complete withdrawal”: Overdue, before: Under way`. */
export const deliveryChangeTitle = (model: Model, { term, from, to }: DeliveryChange): string =>
  `${title(model, term)}: ${deliveryWords[to].label}, ${from === null ? 'new on record' : `before: ${deliveryWords[from].label}`}`

/** A change of account in a line, with the party meant: `“Prisoners released”, about the Taliban: Disputed, before: Alleged`. */
export const accountChangeTitle = (model: Model, { term, party, from, to }: AccountChange): string =>
  `${title(model, term)}, about ${partyInSentence(model, party)}: ${accountWords[to].label}, before: ${accountWords[from].label}`

/** Where the delivery stands after a change, and what brought it there where only time did. */
export function deliveryChangeSentence(model: Model, { term, from, records }: DeliveryChange, asOf: Day): string {
  const sentence = deliverySentence(model, deliveryOf(model, term, asOf))
  return from !== null && records.length === 0 ? `${sentence} Only time passed.` : sentence
}

/** Where the account stands after a change. */
export const accountChangeSentence = (model: Model, { term, party }: AccountChange, asOf: Day): string =>
  accountSentence(model, accountOf(model, term, party, asOf))

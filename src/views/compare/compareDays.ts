import type { Day } from '../../model/days.ts'
import { accountOf } from '../../model/rule/account.ts'
import { changesBetween } from '../../model/rule/changes.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { accountSentence } from '../../text/sentences/accountSentence.ts'
import { deliverySentence } from '../../text/sentences/deliverySentence.ts'
import { accountMarks, deliveryMarks } from '../shared/stateMarks.ts'
import type { CompareLine, CompareRow } from './compareRow.ts'

function deliveryLines(model: Model, term: string, day: Day): readonly CompareLine[] {
  if (!publicBy(termOf(model, term), day)) return [{ words: 'Not public yet' }]
  const delivery = deliveryOf(model, term, day)
  return [{ words: deliveryWords[delivery.state].label, mark: deliveryMarks[delivery.state] }, { words: deliverySentence(model, delivery) }]
}

function accountLines(model: Model, term: string, party: string, day: Day): readonly CompareLine[] {
  if (!publicBy(termOf(model, term), day)) return [{ words: 'Not public yet' }]
  const account = accountOf(model, term, party, day)
  return [{ words: accountWords[account.state].label, mark: accountMarks[account.state] }, { words: accountSentence(model, account) }]
}

/** The record on two days: a line for each term whose delivery, or whose account about a party, is another. Nothing where the first is not before the second. */
export function compareDays(model: Model, since: Day, asOf: Day): readonly CompareRow[] {
  const { delivery, account } = changesBetween(model, since, asOf)
  const deliveries = delivery.map(({ term }) => ({
    key: term,
    label: `${say(termOf(model, term).title)}: what has happened`,
    to: paths.term(term),
    first: deliveryLines(model, term, since),
    second: deliveryLines(model, term, asOf),
  }))
  const accounts = account.map(({ term, party }) => ({
    key: `${term} ${party}`,
    label: `${say(termOf(model, term).title)}: what is said about ${partyInSentence(model, party)}`,
    to: paths.term(term),
    first: accountLines(model, term, party, since),
    second: accountLines(model, term, party, asOf),
  }))
  const place = new Map(model.terms.map(({ id }, at) => [paths.term(id), at]))
  return [...deliveries, ...accounts].toSorted((a, b) => (place.get(a.to) ?? -1) - (place.get(b.to) ?? -1))
}

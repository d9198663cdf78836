import { type AccountState, accountStates, deliveryStates } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'
import type { SortOrder } from '../../state/sortOrders.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { say } from '../../text/say.ts'
import type { TermFacts } from './termFilters.ts'

/** The orders this list may be put in beside its own, which is by topic. */
export const termOrders = ['reference', 'due', 'delivery', 'account'] as const satisfies readonly SortOrder[]
/** One of {@link termOrders}. */
export type TermOrder = (typeof termOrders)[number]

/** The account that stands first in the rule’s own order of states. */
function firstAccount({ headline }: TermFacts): AccountState {
  const states = new Set(headline.accounts.map(({ state }) => state))
  return accountStates.find((state) => states.has(state)) ?? 'no-statement'
}

interface Order {
  /** Where a term stands; terms of the same place keep the order of the record. */
  readonly place: (model: Model, facts: TermFacts) => number | string
  /** The line above a run of terms. */
  readonly group: (model: Model, facts: TermFacts) => string
}

const placeIn = (records: readonly { readonly id: string }[], id: string): number =>
  records.findIndex((record) => record.id === id)

const dueDay = ({ headline }: TermFacts): string | null => headline.delivery.facts.due.first

const orders: Readonly<Record<TermOrder | 'topic', Order>> = {
  topic: {
    place: (model, { term }) => placeIn(model.topics, term.topic),
    group: (model, { term }) => say(model.index.topics.get(term.topic)?.title ?? term.topic),
  },
  reference: {
    place: (model, { term }) => placeIn(model.agreement.instruments, term.instrument),
    group: (model, { term }) => say(model.index.instruments.get(term.instrument)?.title ?? term.instrument),
  },
  due: {
    place: (_, facts) => dueDay(facts) ?? '9999',
    group: (_, facts) => (dueDay(facts) === null ? 'No due day' : 'By due day'),
  },
  delivery: {
    place: (_, { headline }) => deliveryStates.indexOf(headline.delivery.state),
    group: (_, { headline }) => deliveryWords[headline.delivery.state].label,
  },
  account: {
    place: (_, facts) => accountStates.indexOf(firstAccount(facts)),
    group: (_, facts) => accountWords[firstAccount(facts)].label,
  },
}

const orderOf = (sort: SortOrder | undefined): TermOrder | 'topic' => termOrders.find((order) => order === sort) ?? 'topic'

/** The terms in the order asked for; an order of other lists, or none, is by topic. */
export function sortTerms(model: Model, all: readonly TermFacts[], sort: SortOrder | undefined): readonly TermFacts[] {
  const { place } = orders[orderOf(sort)]
  return all.toSorted((a, b) => {
    const [left, right] = [place(model, a), place(model, b)]
    return left < right ? -1 : left > right ? 1 : 0
  })
}

/** The line above a term in the order asked for. */
export const groupOf = (model: Model, facts: TermFacts, sort: SortOrder | undefined): string =>
  orders[orderOf(sort)].group(model, facts)

import type { Day } from '../../model/days.ts'
import type { Due } from '../../model/rule/due.ts'
import { type Headline, headlineOf } from '../../model/rule/headline.ts'
import { type Position, positionsOf } from '../../model/rule/position.ts'
import type { AccountState, DeliveryState } from '../../model/rule/states.ts'
import type { Model, Term } from '../../model/types.ts'
import type { sides } from './stateMarks.ts'

/** One of the three sides, each of which has a column of the same width. */
export type Side = (typeof sides)[number]

/** A row of the ledger: a term with both axes and the positions of the three sides. */
export interface LedgerRow {
  readonly term: Term
  readonly headline: Headline
  readonly due: Due
  readonly positions: Readonly<Record<Side, readonly Position[]>>
}

/** The rows for the terms given, in their order. */
export const termLedgerRows = (model: Model, terms: readonly Term[], asOf: Day): readonly LedgerRow[] =>
  terms.map((term) => {
    const headline = headlineOf(model, term.id, asOf)
    const of = (side: Side) => positionsOf(model, term.id, side, asOf)
    return {
      term,
      headline,
      due: headline.delivery.facts.due,
      positions: {
        'united-states': of('united-states'),
        taliban: of('taliban'),
        'afghan-government': of('afghan-government'),
      },
    }
  })

/** The terms in the order of the record’s topics; within a topic in the order of the record. */
export const termsByTopic = (model: Model, terms: readonly Term[]): readonly Term[] =>
  model.topics.flatMap(({ id }) => terms.filter(({ topic }) => topic === id))

const pressingDelivery: ReadonlySet<DeliveryState> = new Set(['overdue', 'goal-date-passed', 'due-by-some-readings'])
const pressingAccount: ReadonlySet<AccountState> = new Set(['alleged', 'disputed', 'duty-disputed'])

/** Whether something about a term is open: its day has passed, by some readings at least, or its account is alleged or disputed. */
export const isPressing = ({ delivery, accounts }: Headline): boolean =>
  pressingDelivery.has(delivery.state) || accounts.some(({ state }) => pressingAccount.has(state))

/** Whether one of the three sides has said anything on the term. */
export const hasSidesWord = ({ positions }: LedgerRow): boolean => Object.values(positions).some((each) => each.length > 0)

import type { Day } from '../../model/days.ts'
import { headlineOf, termsBy } from '../../model/rule/headline.ts'
import { type AccountState, type DeliveryState, accountStates, deliveryStates } from '../../model/rule/states.ts'
import type { Model } from '../../model/types.ts'

/** How many stand in one state. */
export interface StateCount<State> {
  readonly state: State
  readonly count: number
}

interface StateCounts {
  readonly terms: number
  readonly accounts: number
  readonly delivery: readonly StateCount<DeliveryState>[]
  readonly account: readonly StateCount<AccountState>[]
}

const countEach = <State>(states: readonly State[], found: readonly State[]): readonly StateCount<State>[] =>
  states.map((state) => ({ state, count: found.filter((other) => other === state).length }))

/**
 * Terms by state of delivery, and accounts by state, for the terms public by the day. There is one account per term
 * and party about whose conduct something was said, and one without a statement where nothing was.
 */
export function stateCounts(model: Model, asOf: Day): StateCounts {
  const headlines = termsBy(model, asOf).map(({ id }) => headlineOf(model, id, asOf))
  const accounts = headlines.flatMap((headline) => headline.accounts.map(({ state }) => state))
  return {
    terms: headlines.length,
    accounts: accounts.length,
    delivery: countEach(deliveryStates, headlines.map(({ delivery }) => delivery.state)),
    account: countEach(accountStates, accounts),
  }
}

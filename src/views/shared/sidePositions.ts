import type { Day } from '../../model/days.ts'
import { type Position, positionsOf } from '../../model/rule/position.ts'
import type { Model, Term } from '../../model/types.ts'

/** What a party last said about one term. */
export interface TermPositions {
  readonly term: Term
  readonly positions: readonly Position[]
}

/** The terms on which a party has spoken by the day, with its latest word on each, in the order of the terms. */
export const sidePositions = (model: Model, terms: readonly Term[], party: string, asOf: Day): readonly TermPositions[] =>
  terms
    .map((term) => ({ term, positions: positionsOf(model, term.id, party, asOf) }))
    .filter(({ positions }) => positions.length > 0)

import type { Day } from '../days.ts'
import type { Model } from '../types.ts'
import type { Says } from '../vocabulary.ts'
import { principalOf } from './principal.ts'
import { remember } from './remember.ts'
import { type Statement, statementsOn } from './statements.ts'

/** A party's stance about one party's conduct on a term, with the statement it rests on. */
export interface Position {
  readonly by: string
  readonly about: string
  readonly says: Says
  /** The statement that gives the stance, and others of the same day with another value. */
  readonly statements: readonly Statement[]
}

/** How strongly a value holds its place: a weaker one never replaces a stronger, however late it comes. */
export const stanceRank: Readonly<Record<Says, number>> = {
  kept: 2,
  'not-kept': 2,
  'not-yet': 2,
  'not-owed': 2,
  will: 1,
  'will-not': 1,
  mention: 0,
}

function latestStance(statements: readonly Statement[]): readonly Statement[] {
  const top = Math.max(...statements.map(({ point }) => stanceRank[point.says]))
  const strong = statements.filter(({ point }) => stanceRank[point.says] === top)
  const last = strong.at(-1)
  return last === undefined ? [] : strong.filter(({ claim }) => claim.public.day === last.claim.public.day)
}

/**
 * One party's latest stance on a term about each party it spoke of, by the end of a day. Agents fold into the party
 * they speak for; the statements keep the names of both.
 */
export const positionsOf = remember(
  'positionsOf',
  (model: Model, term: string, speaker: string, asOf: Day): readonly Position[] => {
    const by = principalOf(model, speaker)
    const said = statementsOn(model, term, asOf).filter((statement) => statement.by === by)
    return [...new Set(said.map(({ about }) => about))].flatMap((about) => {
      const statements = latestStance(said.filter((statement) => statement.about === about))
      const last = statements.at(-1)
      return last === undefined ? [] : [{ by, about, says: last.point.says, statements }]
    })
  },
)

/** Whether anything public by the day is coded on the term at all. */
export const hasStatements = (model: Model, term: string, asOf: Day): boolean =>
  statementsOn(model, term, asOf).length > 0

import type { Day } from '../../model/days.ts'
import { type Position, positionsOf } from '../../model/rule/position.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { statementsOn } from '../../model/rule/statements.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import type { Claim, Model, Term } from '../../model/types.ts'

/** Positions that rest on the same statements, with those statements. */
export interface Stand {
  readonly positions: readonly Position[]
  readonly claims: readonly Claim[]
  /** Whether each statement says just what the positions say, and nothing else of equal date. */
  readonly agreed: boolean
}

/** What one party has said about a term. */
export interface Voice {
  readonly by: string
  /** Where it stands now. */
  readonly stands: readonly Stand[]
  /** Its other statements, latest first. */
  readonly earlier: readonly Claim[]
  /** How it reads the term itself. */
  readonly readings: readonly Term['positions'][number][]
}

/** Everybody who has spoken about a term, each in the place the page gives them. */
export interface Voices {
  /** One for every side asked for, whether or not it said anything. */
  readonly sides: readonly Voice[]
  readonly others: readonly Voice[]
  readonly monitors: readonly Voice[]
  readonly press: readonly Voice[]
}

/** Puts positions together that rest on the same statements, so that no statement stands twice. */
function standsOf(positions: readonly Position[]): readonly Stand[] {
  const stands = new Map<string, Stand>()
  for (const position of positions) {
    const claims = position.statements.map(({ claim }) => claim)
    const key = claims.map(({ id }) => id).join(' ')
    const before = stands.get(key)
    const agreed = position.statements.every(({ point }) => point.says === position.says)
    stands.set(key, {
      claims,
      positions: [...(before?.positions ?? []), position],
      agreed: agreed && (before?.agreed ?? true),
    })
  }
  return [...stands.values()]
}

function voiceOf(model: Model, term: Term, by: string, asOf: Day): Voice {
  const positions = positionsOf(model, term.id, by, asOf)
  const taken = positions.filter(({ says }) => says !== 'mention')
  // A mere mention is no stand; it is shown as one only by a party that has taken none.
  const stands = standsOf(taken.length > 0 ? taken : positions)
  const shown = new Set(stands.flatMap(({ claims }) => claims.map(({ id }) => id)))
  const said = statementsOn(model, term.id, asOf).filter((statement) => statement.by === by)
  const claims = [...new Map(said.map(({ claim }) => [claim.id, claim])).values()]
  return {
    by,
    stands,
    earlier: claims.filter(({ id }) => !shown.has(id)).toReversed(),
    readings: term.positions.filter((word) => principalOf(model, word.party) === by && publicBy(word, asOf)),
  }
}

/** What every party has said about a term by the end of a day: the sides first, then others, monitors and press apart. */
export function voicesOn(model: Model, id: string, sides: readonly string[], asOf: Day): Voices {
  const term = termOf(model, id)
  const speakers = new Set([
    ...statementsOn(model, id, asOf).map(({ by }) => by),
    ...term.positions.filter((position) => publicBy(position, asOf)).map(({ party }) => principalOf(model, party)),
  ])
  const roleOf = (party: string) => model.index.parties.get(party)?.role
  const rest = [...speakers].filter((party) => !sides.includes(party))
  const voices = (parties: readonly string[]) => parties.map((party) => voiceOf(model, term, party, asOf))
  return {
    sides: voices(sides),
    others: voices(rest.filter((party) => roleOf(party) !== 'monitor' && roleOf(party) !== 'reporter')),
    monitors: voices(rest.filter((party) => roleOf(party) === 'monitor')),
    press: voices(rest.filter((party) => roleOf(party) === 'reporter')),
  }
}

/** Whether a voice has said anything at all. */
export const hasSpoken = ({ stands, earlier, readings }: Voice): boolean =>
  stands.length + earlier.length + readings.length > 0

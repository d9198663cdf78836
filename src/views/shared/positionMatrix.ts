import type { Day } from '../../model/days.ts'
import { findingsOn } from '../../model/rule/findings.ts'
import { termsBy } from '../../model/rule/headline.ts'
import { positionsOf } from '../../model/rule/position.ts'
import { principalOf } from '../../model/rule/principal.ts'
import type { Model, Party, Term } from '../../model/types.ts'
import type { PartyRole } from '../../model/vocabulary.ts'
import type { Choices } from '../../state/choices.ts'
import { groupedBy } from './chart/groupedBy.ts'
import { type StanceLine, stanceLines } from './stanceLines.ts'
import { sides } from './stateMarks.ts'

/** One stance in the matrix: whose it is, on which term. */
export interface MatrixLine extends StanceLine {
  readonly term: Term
  readonly by: string
}

/** Everything the matrix holds on a day, before the reader’s filters. */
export interface MatrixFacts {
  readonly terms: readonly Term[]
  /** The three sides first and always; then allies and others that spoke; then monitors and press. */
  readonly speakers: readonly Party[]
  readonly lines: readonly MatrixLine[]
}

/** The filters of the matrix. `party` is who speaks, `accused` whose conduct is meant. */
export const matrixKeys = ['topic', 'party', 'accused', 'says'] as const
/** One of {@link matrixKeys}. */
export type MatrixKey = (typeof matrixKeys)[number]

const roleOrder: Readonly<Record<PartyRole, number>> = {
  signatory: 0,
  'bound-non-signatory': 0,
  ally: 1,
  mediator: 2,
  neighbour: 3,
  monitor: 4,
  reporter: 5,
}

const sidePlace = (party: Party): number => {
  const place = sides.findIndex((side) => side === party.id)
  return place === -1 ? sides.length + roleOrder[party.role] : place
}

/** The terms as they stand in the texts: by instrument, within it by topic, within that in the order of the record. */
function termsByText(model: Model, terms: readonly Term[]): readonly Term[] {
  return model.agreement.instruments.flatMap((instrument) =>
    model.topics.flatMap((topic) =>
      terms.filter((term) => term.instrument === instrument.id && term.topic === topic.id),
    ),
  )
}

/** What a party says. Findings are left out: they stand with their verdicts. */
const wordLines = (model: Model, term: Term, by: string, asOf: Day): readonly StanceLine[] =>
  stanceLines(positionsOf(model, term.id, by, asOf)).filter(({ claim }) => claim.kind !== 'finding')

/** A monitor’s latest finding on a term, once per party that it speaks of there. */
const findingLines = (model: Model, term: Term, by: string, asOf: Day): readonly StanceLine[] =>
  findingsOn(model, term.id, asOf)
    .filter(({ monitor }) => monitor === by)
    .flatMap(({ claim, verdict }) => {
      const points = claim.points.filter((point) => point.term === term.id)
      if (points.length === 0) return [{ about: term.obligor, says: 'mention', claim, verdict }]
      return points.map(({ about, says }) => ({ about: principalOf(model, about), says, claim, verdict }))
    })

/** Every party’s latest stance on every term that was public by the day. */
export function matrixFacts(model: Model, asOf: Day): MatrixFacts {
  const terms = termsByText(model, termsBy(model, asOf))
  const voices = model.parties.filter(({ speaksFor }) => speaksFor === undefined)
  const lines = terms.flatMap((term) =>
    voices.flatMap(({ id: by }) =>
      [...findingLines(model, term, by, asOf), ...wordLines(model, term, by, asOf)].map((line) => ({ ...line, term, by })),
    ),
  )
  const speakers = voices
    .filter((party) => sides.some((side) => side === party.id) || lines.some(({ by }) => by === party.id))
    .toSorted((a, b) => sidePlace(a) - sidePlace(b))
  return { terms, speakers, lines }
}

const valueOf = (line: MatrixLine, key: MatrixKey): string =>
  ({
    topic: line.term.topic,
    party: line.by,
    accused: line.about,
    // A finding is no party’s stance, so asking for a stance leaves it out.
    says: line.verdict === undefined ? line.says : 'finding',
  })[key]

const fits = (line: MatrixLine, choices: Choices, left?: MatrixKey): boolean =>
  matrixKeys.every((key) => {
    const chosen: readonly string[] = choices[key]
    return key === left || chosen.length === 0 || chosen.includes(valueOf(line, key))
  })

/** How many stances each value of a filter would show beside the other filters; values that never occur are left out. */
export function matrixCounts({ lines }: MatrixFacts, choices: Choices, key: MatrixKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(lines.map((line) => [valueOf(line, key), 0]))
  for (const line of lines.filter((other) => fits(other, choices, key))) {
    const value = valueOf(line, key)
    const before = counts.get(value)
    counts.set(value, before === undefined ? 1 : before + 1)
  }
  return counts
}

/** A row of the matrix: a term with the stances of each party that are shown, and whether others are left out. */
export interface MatrixRow {
  readonly term: Term
  readonly cells: ReadonlyMap<string, { readonly lines: readonly StanceLine[]; readonly othersLeftOut: boolean }>
}

/** How many parties of a row have no statement on record, and how many have only others than the filters ask for. */
export function emptyCells({ cells }: MatrixRow): { readonly unspoken: number; readonly leftOut: number } {
  const empty = [...cells.values()].filter(({ lines }) => lines.length === 0)
  const leftOut = empty.filter(({ othersLeftOut }) => othersLeftOut).length
  return { unspoken: empty.length - leftOut, leftOut }
}

/** The matrix under the reader’s filters. */
export interface Matrix {
  readonly speakers: readonly Party[]
  readonly rows: readonly MatrixRow[]
  /** How many stances are shown. */
  readonly shown: number
}

/**
 * Rows and columns under the filters. A topic chooses rows and a party columns, so that what nobody said stays to be
 * seen; whose conduct is meant, and what is said, leave only the terms on which something is left.
 */
export function positionMatrix(facts: MatrixFacts, choices: Choices): Matrix {
  const speakers = facts.speakers.filter(({ id }) => choices.party.length === 0 || choices.party.includes(id))
  const shown = facts.lines.filter((line) => fits(line, choices))
  const inWords = choices.accused.length > 0 || choices.says.length > 0
  const cellOf = ({ term, by }: MatrixLine) => `${term.id} ${by}`
  const shownIn = groupedBy(shown, cellOf)
  const spokenIn = new Set(facts.lines.map(cellOf))
  const shownOn = new Set(shown.map(({ term }) => term.id))
  const rows = facts.terms
    .filter(({ topic }) => choices.topic.length === 0 || choices.topic.includes(topic))
    .filter(({ id }) => !inWords || shownOn.has(id))
    .map((term) => ({
      term,
      cells: new Map(
        speakers.map(({ id }) => {
          const cell = `${term.id} ${id}`
          const lines = shownIn.get(cell) ?? []
          return [id, { lines, othersLeftOut: lines.length === 0 && spokenIn.has(cell) }]
        }),
      ),
    }))
  return { speakers, rows, shown: shown.length }
}

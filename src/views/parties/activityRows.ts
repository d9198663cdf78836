import type { ActivityOfSide } from '../../text/sentences/activitySentence.ts'
import { sides } from '../shared/stateMarks.ts'
import type { ActivityCell, ActivityFacts, ActivityTerm } from './activityFacts.ts'

/** What is on record of one panel on a term, month by month, and in how many months nothing is. */
export interface ActivityEntry {
  readonly cells: readonly ActivityCell[]
  readonly silent: number
  readonly months: number
}

/** A term of the picture as a row of its table. */
export interface ActivityRow {
  readonly term: ActivityTerm
  readonly topic: string
  readonly panels: ReadonlyMap<string, ActivityEntry>
}

/** The months of a panel on a term in which nothing is on record: not those before the term was public, nor those a longer stretch may mean. */
export const silentMonths = (months: readonly string[], { from }: ActivityTerm, cells: readonly ActivityCell[]): readonly string[] =>
  months.filter((month) => month >= from && !cells.some((cell) => cell.from <= month && month <= cell.to))

/** Everything that the picture draws, a row per term. */
export const activityRows = ({ groups, panels, cells, months }: ActivityFacts): readonly ActivityRow[] =>
  groups.flatMap(({ title, terms }) =>
    terms.map((term) => ({
      term,
      topic: title,
      panels: new Map(
        panels.map(({ key }) => {
          const own = cells.filter((cell) => cell.term === term.id && cell.panel === key)
          const known = months.filter((month) => month >= term.from)
          return [key, { cells: own, silent: silentMonths(months, term, own).length, months: known.length }]
        }),
      ),
    })),
  )

/** How many terms there are, on how many each side spoke and acted, and on how many none of the three did. */
export function activityTotals({ groups, cells }: ActivityFacts): { readonly terms: number; readonly sides: readonly ActivityOfSide[]; readonly silent: number } {
  const terms = groups.flatMap((group) => group.terms.map(({ id }) => id))
  const on = (fits: (cell: ActivityCell) => boolean) => new Set(cells.filter(fits).map(({ term }) => term))
  const bySides = on(({ panel }) => sides.some((side) => side === panel))
  return {
    terms: terms.length,
    sides: sides.map((party) => ({
      party,
      spoke: on(({ panel, claims, numbers }) => panel === party && claims.length + numbers.length > 0).size,
      acted: on(({ panel, events }) => panel === party && events.length > 0).size,
    })),
    silent: terms.filter((id) => !bySides.has(id)).length,
  }
}

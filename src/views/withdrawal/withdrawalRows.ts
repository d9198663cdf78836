import type { WithdrawalFacts } from './withdrawalFacts.ts'

/** One value of the picture as a row of its table. */
export interface WithdrawalRow {
  readonly key: string
  readonly group: string
  readonly kind: 'promised' | 'planned' | 'announced' | 'reported' | 'event' | 'moment'
  /** The number in words, or the title of what happened. */
  readonly what: string
  readonly first: string
  readonly last: string
  readonly statedOn: string | null
  readonly by: string | null
  readonly term: string | null
}

/** Everything that the picture draws, series by series in order of time, then what happened. */
export function withdrawalRows(facts: WithdrawalFacts): readonly WithdrawalRow[] {
  const numbers = facts.series.flatMap(({ title, promised, plans, counts }) => {
    const asked = promised.map(
      ({ key, day, value, term }): WithdrawalRow => ({
        key, group: title, kind: 'promised', what: String(value), first: day, last: day, statedOn: null, by: null, term,
      }),
    )
    const levels = [...plans, ...counts.flatMap((count) => count.levels)].map(
      ({ key, kind, label, first, last, statedOn, by }): WithdrawalRow => ({
        key, group: title, kind, what: label, first, last, statedOn, by, term: null,
      }),
    )
    return [...asked, ...levels].toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
  })
  const happenings = facts.happenings.map(
    ({ key, kind, title, first, last }): WithdrawalRow => ({
      key, group: 'What happened', kind, what: title, first, last, statedOn: null, by: null, term: null,
    }),
  )
  return [...numbers, ...happenings]
}

import { formatNumber } from '../../text/formatNumber.ts'
import type { WithdrawalFacts } from './withdrawalFacts.ts'
import type { WithdrawalKind } from './withdrawalKinds.ts'

/** One value of the picture as a row of its table. */
export interface WithdrawalRow {
  readonly key: string
  readonly group: string
  readonly kind: WithdrawalKind
  /** The name of its mark. */
  readonly name: string
  /** The number in words, or the title of what happened. */
  readonly what: string
  readonly last: string
  readonly statedOn: string | null
  /** The term that asks for it, where the text does. */
  readonly term: string | null
}

/** Everything that the picture draws, series by series in order of time, then what happened. */
export function withdrawalRows({ series, happenings }: WithdrawalFacts): readonly WithdrawalRow[] {
  const numbers = series.flatMap(({ title: group, promised, plans, counts }) => {
    const asked = promised.map(
      ({ key, name, day, value, term }): WithdrawalRow => ({ key, group, kind: 'promised', name, what: formatNumber(value), last: day, statedOn: null, term }),
    )
    const levels = [...plans, ...counts.flatMap((count) => count.levels)].map(
      ({ key, kind, name, label, last, statedOn }): WithdrawalRow => ({ key, group, kind, name, what: label, last, statedOn, term: null }),
    )
    return [...asked, ...levels].toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
  })
  const happened = happenings.map(
    ({ key, kind, name, title, last }): WithdrawalRow => ({ key, group: 'What happened', kind, name, what: title, last, statedOn: null, term: null }),
  )
  return [...numbers, ...happened]
}

import type { Day } from '../../model/days.ts'
import { formatDay } from '../../text/formatDay.ts'

const many = { term: 'terms', party: 'parties' } as const

/** What is said of a choice of two: what is still to be chosen, or what of the address is not compared. */
export function compareSummary(one: keyof typeof many, asked: number, shown: number, asOf: Day): string {
  if (asked > 2) return `The address names ${asked} ${many[one]}; the first two that can be compared are.`
  if (shown === 2) return `Both as of ${formatDay(asOf)}.`
  if (shown < asked) return `Not everything that the address names can be compared as of ${formatDay(asOf)}. Choose two ${many[one]}.`
  return shown === 1 ? `Choose another ${one}.` : `Choose two ${many[one]}.`
}

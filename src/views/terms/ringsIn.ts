import { keyed } from '../../model/keyed.ts'
import { groupedBy } from '../shared/chart/groupedBy.ts'

/** That one term waits on another. */
export interface Wait {
  readonly term: string
  readonly on: string
}

/** Tells of a term and one that it waits on whether that one waits, directly or over others, on the term in turn. */
export function ringsIn(waits: readonly Wait[]): (term: string, on: string) => boolean {
  const waitsOf = groupedBy(waits, ({ term }) => term)
  const reachedFrom = keyed((from: string): ReadonlySet<string> => {
    const reached = new Set<string>()
    const next = [from]
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      if (reached.has(at)) continue
      reached.add(at)
      for (const { on } of waitsOf.get(at) ?? []) next.push(on)
    }
    return reached
  })
  return (term, on) => reachedFrom(on).has(term)
}

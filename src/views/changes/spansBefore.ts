import type { Day } from '../../model/days.ts'

/** A span that ends where the page ends: how many days with something new it holds, or that it begins with the signing. */
export interface Span {
  readonly days: 10 | 30 | 'signing'
  /** The day after which it begins. */
  readonly since: Day
}

/** Spans longer than the one shown, the shortest first. `changed`: the days on which something became public, oldest first. */
export function spansBefore(changed: readonly Day[], signed: Day, since: Day, asOf: Day): readonly Span[] {
  const past = changed.filter((day) => day <= asOf)
  const spans = ([10, 30] as const).flatMap((days): readonly Span[] => {
    const before = past.at(-days - 1)
    return before === undefined || before <= signed ? [] : [{ days, since: before }]
  })
  return [...spans, { days: 'signing', since: signed } as const].filter((span) => span.since < since)
}

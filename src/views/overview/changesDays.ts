import type { Day } from '../../model/days.ts'
import type { Model, Text } from '../../model/types.ts'

/** A day from which the changes can be shown, and what it is called. */
export interface EarlierDay {
  readonly day: Day
  /** Null for the signing, which is named by its own word. */
  readonly title: Text | null
}

/** The signing and the latest named moment before the day; one of them where they are the same, none on the signing's own day. */
export function changesDays(model: Model, asOf: Day): readonly EarlierDay[] {
  const signed = model.agreement.signed.day
  if (asOf <= signed) return []
  const previous = model.agreement.moments
    .filter(({ day }) => signed < day && day < asOf)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, 1)
  return [{ day: signed, title: null }, ...previous.map(({ day, title }) => ({ day, title }))]
}

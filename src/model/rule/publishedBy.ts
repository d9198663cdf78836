import { type Day, dateSpan, day } from '../days.ts'
import type { Source } from '../types.ts'

/** The first day on which a source can have been published; null where it has no date. */
export function publishedFrom({ date }: Source): Day | null {
  if (date === undefined) return null
  return /^\d{4}$/.test(date) ? day(`${date}-01-01`) : (dateSpan(date)?.first ?? null)
}

/**
 * Whether a source can have been published by a day. A record can rest on an earlier word that a later source reports:
 * as of a day, such a source is counted and not named. One without a date is named.
 */
export function publishedBy(source: Source, asOf: Day): boolean {
  const from = publishedFrom(source)
  return from === null || from <= asOf
}

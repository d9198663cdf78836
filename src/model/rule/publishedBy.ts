import { type Day, dateSpan } from '../days.ts'
import type { Source } from '../types.ts'

/**
 * Whether a source can have been published by a day. A record can rest on an earlier word that a later source reports:
 * as of a day, such a source is counted and not named. One without a date is named.
 */
export function publishedBy(source: Source, asOf: Day): boolean {
  if (source.date === undefined) return true
  if (/^\d{4}$/.test(source.date)) return source.date <= asOf.slice(0, 4)
  const span = dateSpan(source.date)
  return span === null || span.first <= asOf
}

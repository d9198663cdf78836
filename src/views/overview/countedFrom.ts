import { parseDay } from '../../model/days.ts'
import type { Publicity } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'

/**
 * From which day a record is counted, where its date does not say so: `counted from 31 August 2021` for one known to
 * the month, `public from 18 August 2020` for one that became known later. Null where the date says it.
 */
export function countedFrom(record: { readonly date: string; readonly public: Publicity }): string | null {
  const { day } = record.public
  if (parseDay(record.date) === null) return `counted from ${formatDay(day)}`
  return record.date === day ? null : `public from ${formatDay(day)}`
}

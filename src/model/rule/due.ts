import { type Day, addDays, addMonths, daysBetween, earlierDay, laterDay, lastDayOf } from '../days.ts'
import type { Event, Model, Reading, Term } from '../types.ts'
import { dayOfEvent, startOf } from './effects.ts'
import { publicBy } from './publicBy.ts'

/** A reading of when a term is due, with the day it comes to. */
export interface DueReading {
  readonly reading: Reading
  /** The last day on which the term is in time; null while what it counts from has not happened. */
  readonly day: Day | null
  /** The event it counts from; null for dates, for what counts from signing, and while it has not happened. */
  readonly anchor: Event | null
}

/** When a term is due, by every reading that was public by the day. */
export interface Due {
  readonly readings: readonly DueReading[]
  /** Earliest and latest of the days above; null while none can be told. */
  readonly first: Day | null
  readonly last: Day | null
}

/**
 * The day a reading comes to. Months are counted in one step from the anchor, which is day 0: 29 February 2020 and
 * 14 months is 29 April 2021; and 135 days is 13 July 2020.
 */
function resolve(model: Model, reading: Reading, asOf: Day): DueReading {
  const { date, anchor: from, offset } = reading
  if (date !== undefined) return { reading, day: lastDayOf(date), anchor: null }
  const anchor = from === undefined || from === 'signing' ? null : startOf(model, from, asOf)
  const start = from === 'signing' ? model.agreement.signed.day : anchor === null ? null : dayOfEvent(anchor)
  if (start === null || offset === undefined) return { reading, day: null, anchor }
  const afterMonths = offset.months === undefined ? start : addMonths(start, offset.months)
  return { reading, day: offset.days === undefined ? afterMonths : addDays(afterMonths, offset.days), anchor }
}

/** Every reading of the due day that was public by the day, with its day. */
export function dueOf(model: Model, term: Term, asOf: Day): Due {
  const readings = (term.due?.readings ?? [])
    .filter((reading) => publicBy(reading, asOf))
    .map((reading) => resolve(model, reading, asOf))
  const days = readings.flatMap(({ day }) => (day === null ? [] : [day]))
  const [some, ...others] = days
  if (some === undefined) return { readings, first: null, last: null }
  return { readings, first: others.reduce(earlierDay, some), last: others.reduce(laterDay, some) }
}

/** Smallest and largest number of days from the due days to a day: negative before, positive after. Null without a due day. */
export function daysPast(due: Due, at: Day): { readonly least: number; readonly most: number } | null {
  if (due.first === null || due.last === null) return null
  return { least: daysBetween(due.last, at), most: daysBetween(due.first, at) }
}

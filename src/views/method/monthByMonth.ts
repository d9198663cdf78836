import { type Day, addMonths } from '../../model/days.ts'

/**
 * The day that comes of adding one month at a time. A short month on the way shortens all that follow, which is why
 * the record counts in one step instead; this is here to show the difference.
 */
export const monthByMonth = (from: Day, months: number): Day =>
  months === 0 ? from : monthByMonth(addMonths(from, 1), months - 1)

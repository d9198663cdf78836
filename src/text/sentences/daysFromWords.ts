import { type Day, daysBetween } from '../../model/days.ts'
import { countOf } from '../formatNumber.ts'

/** Where a due day lies seen from the day shown: `98 days left`, `the day shown`, `27 days passed`. */
export function daysFromWords(due: Day, asOf: Day): string {
  const left = daysBetween(asOf, due)
  if (left === 0) return 'the day shown'
  return left > 0 ? `${countOf(left, 'day')} left` : `${countOf(-left, 'day')} passed`
}

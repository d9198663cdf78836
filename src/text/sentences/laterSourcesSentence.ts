import type { Day } from '../../model/days.ts'
import { formatDay } from '../formatDay.ts'
import { countOf } from '../formatNumber.ts'

/** That further sources support a record but were published after the day shown, and so are not named. */
export const laterSourcesSentence = (count: number, asOf: Day): string =>
  `${countOf(count, 'source')} published after ${formatDay(asOf)} ${count === 1 ? 'reports' : 'report'} it too.`

import { type Day, daysBetween } from '../../model/days.ts'
import type { Due } from '../../model/rule/due.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { countOf, listOf } from '../formatNumber.ts'
import { partyInSentence } from '../partyName.ts'

/** A due day with everybody who reads it so. */
export interface DueDay {
  readonly day: Day
  readonly by: string
}

const dueDaysOf = (due: Due): readonly Day[] =>
  [...new Set(due.readings.flatMap(({ day }) => (day === null ? [] : [day])))].toSorted()

/** Each due day once, with who reads it so: `by arithmetic from the text`, `as read by the Taliban and press reports`. */
export const dueDayReaders = (model: Model, due: Due): readonly DueDay[] =>
  dueDaysOf(due).map((day) => {
    const readings = due.readings.filter((reading) => reading.day === day).map(({ reading }) => reading)
    const parties = [...new Set(readings.flatMap(({ by }) => by))]
    const isDated = readings.some(({ date }) => date !== undefined)
    const readers = `as read by ${listOf(parties.map((party) => partyInSentence(model, party)))}`
    return { day, by: parties.length > 0 ? readers : isDated ? 'the date in the text' : 'by arithmetic from the text' }
  })

/** How a day stands to a due day: `123 days after`, `the same day as`, `3 days before`. */
function distanceWords(due: Day, at: Day): string {
  const days = daysBetween(due, at)
  return days === 0 ? 'the same day as' : `${countOf(Math.abs(days), 'day')} ${days > 0 ? 'after' : 'before'}`
}

/** How a day stands to each due day: `123 days after 29 April 2021 and 121 days after 1 May 2021`. */
export const distancesFrom = (due: Due, at: Day): string =>
  listOf(dueDaysOf(due).map((day) => `${distanceWords(day, at)} ${formatDay(day)}`))

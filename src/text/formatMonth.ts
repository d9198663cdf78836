import { type Day, dayParts } from '../model/days.ts'

const short = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** `Apr`, for axes. */
export const formatShortMonth = (day: Day): string => short.format(new Date(Date.UTC(2020, dayParts(day).month - 1, 1)))

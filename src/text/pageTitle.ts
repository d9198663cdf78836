import type { Day } from '../model/days.ts'
import type { Model } from '../model/types.ts'
import { formatDay } from './formatDay.ts'

/** The name of the app. */
export const appName = 'Doha Agreement Tracker'

/** The title of a page for the browser; names the day where the reader has put the record back to another. */
export function pageTitle(model: Model, page: string, asOf: Day): string {
  const day = asOf === model.agreement.coverage.to ? '' : `, as of ${formatDay(asOf)}`
  return page === appName ? `${appName}${day}` : `${page}${day} · ${appName}`
}

import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { appName } from '../pageTitle.ts'

/** How the record as a whole is cited: name, version, the days it covers, licence. */
export function recordCitation(model: Model): string {
  const { from, to } = model.agreement.coverage
  return `${appName}: the record, version ${model.version}, covering ${formatDay(from)} to ${formatDay(to)}, ${model.licence}`
}

import type { Model } from '../../model/types.ts'
import { formatDay } from '../formatDay.ts'
import { appName } from '../pageTitle.ts'
import { versionWords } from './citation.ts'

/** How the record as a whole is cited: name, version, the SHA-256 of its file, the days it covers, licence. */
export function recordCitation(model: Model, sum: string | null): string {
  const { from, to } = model.agreement.coverage
  return `${appName}: the record, ${versionWords(model, sum)}, covering ${formatDay(from)} to ${formatDay(to)}, ${model.licence}`
}

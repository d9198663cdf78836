import { stringify } from 'yaml'
import type { Model } from '../model/types.ts'
import { formatDay } from '../text/formatDay.ts'
import { appName } from '../text/pageTitle.ts'

/**
 * How the record is cited, as CITATION.cff. It names no address but the one given, so that the file at the root of the
 * repository, which has none, is the same on every machine.
 */
export function citationFile(model: Model, address?: string): string {
  const { coverage, signed } = model.agreement
  const released = model.versions?.at(-1)?.day
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use the record, please cite it as below, with its version.',
    type: 'dataset',
    title: `${appName}: the record`,
    abstract: `Who owed what to whom under the agreement signed in Doha on ${formatDay(signed.day)}, who said what about it, who answered and what was counted by whom, ${formatDay(coverage.from)} to ${formatDay(coverage.to)}.`,
    authors: [{ name: appName }],
    version: model.version,
    ...(released === undefined ? {} : { 'date-released': released }),
    license: model.licence,
    ...(address === undefined ? {} : { url: address }),
    keywords: ['Afghanistan', 'Doha agreement', 'peace agreements', 'Taliban', 'United States'],
  })
}

import { stringify } from 'yaml'
import type { Model } from '../model/types.ts'
import { formatDay } from '../text/formatDay.ts'
import { appName } from '../text/pageTitle.ts'

/** Where the record stands, and the SHA-256 of its file. */
export interface CitedRecord {
  readonly address: string
  readonly sha256: string
}

/**
 * How the record is cited, as CITATION.cff. The address and the sum are in the file of the site alone: the one at the
 * root of the repository is the same on every machine and changes with the version.
 */
export function citationFile(model: Model, site?: CitedRecord): string {
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
    ...(site === undefined ? {} : { url: site.address, identifiers: [{ type: 'other', value: `sha256:${site.sha256}`, description: 'SHA-256 of agreement.json' }] }),
    keywords: ['Afghanistan', 'Doha agreement', 'peace agreements', 'Taliban', 'United States'],
  })
}

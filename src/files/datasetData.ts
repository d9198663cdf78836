import type { DataDownload, Dataset, WithContext } from 'schema-dts'
import type { Model } from '../model/types.ts'
import { paths } from '../state/paths.ts'
import { schemaOrgLosses } from '../text/dataWords.ts'
import { formatDay } from '../text/formatDay.ts'
import { appName } from '../text/pageTitle.ts'
import { say } from '../text/say.ts'
import type { BuiltFile } from '../state/builtFiles.ts'
import { mediaTypeOf } from './mediaTypes.ts'
import { type Site, addressAt, licenceAddress } from './site.ts'

/** The record's own address as a thing that is cited, whatever page names it. */
export const datasetId = (site: Site): string => `${addressAt(site, paths.data())}#record`

const download = (site: Site, { path, holds, bytes, sha256 }: BuiltFile): DataDownload => ({
  '@type': 'DataDownload',
  name: path.slice(path.lastIndexOf('/') + 1),
  description: holds,
  contentUrl: addressAt(site, path),
  encodingFormat: mediaTypeOf(path),
  contentSize: `${bytes} B`,
  sha256,
})

/** The record as a dataset of schema.org, with the files it can be taken away as. */
export function datasetData(model: Model, site: Site, files: readonly BuiltFile[]): WithContext<Dataset> {
  const { coverage, signed, title } = model.agreement
  const license = licenceAddress(model)
  const published = model.versions?.at(-1)?.day
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(site),
    name: `${appName}: the record`,
    description: `Who owed what to whom under the agreement signed in ${say(signed.place)} on ${formatDay(signed.day)} (${say(title)}), who said what about it, who answered and what was counted by whom. ${schemaOrgLosses.join(' ')}`,
    url: addressAt(site, paths.data()),
    version: model.version,
    identifier: `sha256:${site.sha256}`,
    ...(license === null ? {} : { license }),
    ...(published === undefined ? {} : { datePublished: published }),
    temporalCoverage: `${coverage.from}/${coverage.to}`,
    spatialCoverage: { '@type': 'Place', name: 'Afghanistan' },
    inLanguage: 'en',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: appName, url: addressAt(site, paths.home()) },
    distribution: files.filter(({ group }) => group !== 'feeds' && group !== 'calendars').map((file) => download(site, file)),
  }
}

import type { Day } from '../model/days.ts'
import type { Model } from '../model/types.ts'
import { printAddress } from '../state/address.ts'
import { noChoices } from '../state/choices.ts'

/** Where the site stands, and which text its record was read from. */
export interface Site {
  /** Such as `https://example.org`. */
  readonly origin: string
  /** The base path, with a slash at both ends. */
  readonly base: string
  /** SHA-256 of the record's file, in hexadecimal digits. */
  readonly sha256: string
  /** The short fingerprint that the pages carry. */
  readonly fingerprint: string
}

/** The complete address of a page, such as `/terms`, or of a file, such as `/data/claims.csv`. */
export const addressAt = (site: Site, path: string): string => `${site.origin}${site.base}${path.slice(1)}`

/** The complete address of a page as it stands by the end of a day. */
export const addressAsOf = (site: Site, path: string, asOf: Day): string =>
  `${site.origin}${printAddress(path, { ...noChoices, asof: asOf }, site.base)}`

/** The address of the licence of the record. Null for a licence that is not known by its SPDX name. */
export const licenceAddress = (model: Model): string | null =>
  model.licence === 'CC-BY-4.0' ? 'https://creativecommons.org/licenses/by/4.0/' : null

/** What every file says of the record it was made from. */
export const recordFacts = (model: Model, site: Site) => ({
  title: 'Doha Agreement Tracker: the record',
  version: model.version,
  sha256: site.sha256,
  fingerprint: site.fingerprint,
  licence: model.licence,
  coverage: model.agreement.coverage,
  record: addressAt(site, '/agreement.json'),
  schema: addressAt(site, '/agreement.schema.json'),
  dictionary: addressAt(site, '/data/dictionary.json'),
})

import type { Model } from '../model/types.ts'
import { filePaths } from '../state/filePaths.ts'
import { packageLosses } from '../text/dataWords.ts'
import { fileFields } from './csvFile.ts'
import type { Field, FieldType, Table } from './recordTables.ts'
import { type Site, addressAt, licenceAddress, recordFacts } from './site.ts'

const types: Readonly<Record<FieldType, string>> = { text: 'string', date: 'date', number: 'number', 'yes-no': 'boolean', list: 'string' }

const column = (table: Table, { name, type, description, required, values }: Field) => ({
  name,
  type: types[type],
  description,
  constraints: {
    // An empty list is an empty cell.
    ...(required && type !== 'list' ? { required } : {}),
    ...(table.key.length === 1 && table.key[0] === name ? { unique: true } : {}),
    ...(values.length > 0 && type !== 'list' ? { enum: values } : {}),
  },
})

/** Links to one other record; a link to the table itself names no resource. */
const foreignKeys = (table: Table) =>
  table.fields.flatMap(({ name, type, references }) =>
    references === null || type === 'list'
      ? []
      : [{ fields: name, reference: { resource: references === table.name ? '' : references, fields: 'id' } }],
  )

/** Where a table of the package stands, from its descriptor. */
export const packagedTable = ({ name }: Table): string => `package/${name}.csv`

/** The tables as a Data Package: where each file is, what its columns are, and how the tables hang together. */
export function dataPackage(model: Model, site: Site, tables: readonly Table[], sizes: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>): string {
  const { title, version, sha256, fingerprint, coverage } = recordFacts(model, site)
  const path = licenceAddress(model)
  const licenses = [{ name: model.licence.replaceAll(/[^-a-zA-Z0-9._]+/g, '-'), ...(path === null ? {} : { path, title: 'Creative Commons Attribution 4.0 International' }) }]
  const resources = tables.map((table) => {
    const path = packagedTable(table)
    const file = sizes.get(filePaths.data(path))
    return {
      name: table.name,
      path,
      profile: 'tabular-data-resource',
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
      dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n' },
      schema: {
        fields: fileFields(table).map((field) => column(table, field)),
        primaryKey: table.key,
        missingValues: [''],
        ...(foreignKeys(table).length === 0 ? {} : { foreignKeys: foreignKeys(table) }),
      },
    }
  })
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'doha-agreement-tracker',
    id: addressAt(site, '/data/datapackage.json'),
    title,
    description: `Who owed what to whom under the agreement of ${model.agreement.signed.day}, who said what about it, and what was counted. ${packageLosses.join(' ')}`,
    homepage: addressAt(site, '/'),
    version,
    'record-sha256': sha256,
    'record-fingerprint': fingerprint,
    coverage,
    licenses,
    sources: [{ title: 'The record, agreement.json', path: addressAt(site, '/agreement.json') }],
    resources,
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}

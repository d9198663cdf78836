import type { Model } from '../model/types.ts'
import { csvRows } from './csvRows.ts'
import type { Field, Table } from './recordTables.ts'
import type { Site } from './site.ts'
import { type Cell, tableRows } from './tableRows.ts'

const said = (name: string, description: string): Field => ({ name, type: 'text', description, required: true, values: [], references: null })

/** The last columns of every table: what holds for all of its rows, so that a file on its own still says what it is. */
const recordFields: readonly Field[] = [
  said('record.version', 'Version of the record that the row was made from.'),
  said('record.sha256', 'SHA-256 of the record’s file, agreement.json.'),
  said('record.licence', 'Licence of the record, by its SPDX name.'),
]

/** All columns of a table as the file has them. */
export const fileFields = (table: Table): readonly Field[] => [...table.fields, ...recordFields]

const print = (cell: Cell): string => (cell === null ? '' : String(cell))

/** A table as CSV that no spreadsheet runs as formulas: a cell that begins like one has an apostrophe before it. */
export function csvFile(model: Model, site: Site, table: Table): string {
  const facts = [model.version, site.sha256, model.licence]
  return csvRows([
    fileFields(table).map(({ name }) => name),
    ...tableRows(model, table).map((row) => [...row.map(print), ...facts]),
  ])
}

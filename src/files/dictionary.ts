import type { Model } from '../model/types.ts'
import { codedWords } from '../text/labels/codedWords.ts'
import { csvLosses } from '../text/dataWords.ts'
import { fileFields } from './csvFile.ts'
import { csvRows } from './csvRows.ts'
import type { Field, Table } from './recordTables.ts'
import { type Site, recordFacts } from './site.ts'

/** A value that a coded field can take, with its words. */
interface Value {
  readonly value: string
  readonly label?: string
  readonly meaning?: string
}

const valuesOf = ({ values }: Field): readonly Value[] => {
  const words = codedWords(values)
  return values.map((value) => ({ value, ...words?.[value] }))
}

/** The data dictionary: every table and column with its meaning, every coded value with its words. */
export const dictionary = (model: Model, site: Site, tables: readonly Table[]) => ({
  ...recordFacts(model, site),
  notes: csvLosses,
  tables: tables.map((table) => ({
    name: table.name,
    file: `${table.name}.csv`,
    row: table.description,
    key: table.key,
    columns: fileFields(table).map((field) => ({
      name: field.name,
      type: field.type,
      meaning: field.description,
      required: field.required,
      ...(field.references === null ? {} : { ids: field.references }),
      ...(field.values.length === 0 ? {} : { values: valuesOf(field) }),
    })),
  })),
})

const printValue = ({ value, label, meaning }: Value): string =>
  [value, ...(label === undefined && meaning === undefined ? [] : [`: ${[label, meaning].filter((word) => word !== undefined).join('. ')}`])].join('')

/** The same as a table of columns, for a spreadsheet. */
export const dictionaryCsv = (tables: readonly Table[]): string =>
  csvRows([
    ['table', 'column', 'type', 'required', 'meaning', 'ids of', 'values'],
    ...tables.flatMap((table) =>
      fileFields(table).map((field) => [
        table.name,
        field.name,
        field.type,
        String(field.required),
        field.description,
        field.references ?? '',
        valuesOf(field).map(printValue).join(' | '),
      ]),
    ),
  ])

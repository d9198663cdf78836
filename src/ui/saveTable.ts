import { cellText } from './cellText.ts'
import { csvText } from './csvText.ts'
import { saveFile } from './saveFile.ts'
import { type ConstantColumn, tableRecords } from './tableRecords.ts'

/** How a table is taken away: the file's name without its ending, and what every row is to say besides its cells. */
export interface TableFile {
  readonly name: string
  readonly columns: readonly ConstantColumn[]
}

/** Gives a rendered table to the reader as a file for spreadsheets. */
export async function saveTable(table: HTMLTableElement, { name, columns }: TableFile): Promise<void> {
  const caption = table.caption === null ? '' : cellText(table.caption)
  const records = tableRecords(table, [{ header: 'table', value: caption }, ...columns])
  saveFile(`${name}.csv`, new Blob([await csvText(records)], { type: 'text/csv;charset=utf-8' }))
}

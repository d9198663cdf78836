import papaparse from 'papaparse'
import { byteOrderMark, csvForm } from '../ui/csvForm.ts'

/** Rows as the text of a CSV file, written as the tables of the pages are. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${papaparse.unparse(rows.map((row) => [...row]), csvForm)}`

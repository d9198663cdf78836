import { byteOrderMark, csvForm } from './csvForm.ts'

/**
 * Rows as CSV for spreadsheets: a byte order mark, so that letters beyond ASCII are read as such, and an apostrophe
 * before any cell that would run as a formula. The writer is fetched when it is first needed.
 */
export async function csvText(rows: readonly (readonly string[])[]): Promise<string> {
  const { unparse } = await import('papaparse')
  return `${byteOrderMark}${unparse(rows.map((row) => [...row]), csvForm)}`
}

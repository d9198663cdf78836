/** Signs that make a spreadsheet run a cell as a formula, wherever it trims; wide forms are read as the narrow ones. */
const formula = /^[\s\p{Cc}]*[=+\-@|%\t\r\n＝＋－＠]/u

/**
 * Rows as CSV for spreadsheets: a byte order mark, so that letters beyond ASCII are read as such, and an apostrophe
 * before any cell that would run as a formula. The writer is fetched when it is first needed.
 */
export async function csvText(rows: readonly (readonly string[])[]): Promise<string> {
  const { unparse } = await import('papaparse')
  return `\uFEFF${unparse(rows.map((row) => [...row]), { escapeFormulae: formula, newline: '\r\n' })}`
}

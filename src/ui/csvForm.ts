/** Signs that make a spreadsheet run a cell as a formula, wherever it trims; wide forms are read as the narrow ones. */
const formula = /^[\s\p{Cc}]*[=+\-@|%\t\r\n＝＋－＠]/u

/** How tables are written as CSV, wherever that is done: lines end as the format says, and no cell runs as a formula. */
export const csvForm = { escapeFormulae: formula, newline: '\r\n' } as const

/** What a file begins with, so that spreadsheets read letters beyond ASCII as such. */
export const byteOrderMark = '\uFEFF'

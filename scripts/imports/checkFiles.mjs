// What one file may hold: globals behind their doors, no clock, one form of export, no silenced lint, one or two screens.

/**
 * @typedef {import('./readSource.mjs').SourceFile} SourceFile
 * @typedef {import('./table.mjs').Fault} Fault
 */

const longest = 300
const silencing = /(?:eslint|oxlint|stylelint)-disable|@ts-(?:ignore|nocheck|expect-error)/

/**
 * @param {readonly SourceFile[]} sources
 * @param {import('./table.mjs').Table} table
 * @returns {Fault[]}
 */
export function checkFiles(sources, table) {
  return sources.flatMap((source) => [...doorFaults(source, table), ...formFaults(source)])
}

/**
 * @param {SourceFile} source
 * @param {import('./table.mjs').Table} table
 * @returns {Fault[]}
 */
function doorFaults({ file, globals, readsClock }, table) {
  const passed = table.doors.filter((door) => globals.has(door.global) && !door.only.includes(file))
  return [
    ...passed.map((door) => ({ file, rule: 'door', message: `uses ${door.global}; ${door.instead}` })),
    ...faultIf(readsClock, file, 'clock', "reads the clock; days come from the record and the reader's choice"),
  ]
}

/**
 * @param {SourceFile} source
 * @returns {Fault[]}
 */
function formFaults({ file, text, exportsDefault, onlyPassesOn }) {
  const lines = text.trimEnd().split('\n').length
  return [
    ...faultIf(exportsDefault, file, 'default-export', 'exports a default; name the export like the file'),
    ...faultIf(onlyPassesOn, file, 'barrel', 'only passes on what other files export; import those files'),
    ...faultIf(silencing.test(text), file, 'silenced', 'silences a checker; mend what it found'),
    ...faultIf(lines > longest, file, 'length', `has ${lines} lines; ${longest} are the most`),
  ]
}

/**
 * @param {boolean} is
 * @param {string} file
 * @param {string} rule
 * @param {string} message
 * @returns {Fault[]}
 */
const faultIf = (is, file, rule, message) => (is ? [{ file, rule, message }] : [])

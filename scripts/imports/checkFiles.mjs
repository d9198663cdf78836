// What one file may hold: globals behind their doors, no clock, one form of export, no silenced lint, one or two screens.
import { globalsOf, readsClock } from './syntax.mjs'

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
function doorFaults({ file, program }, table) {
  const globals = globalsOf(program)
  const passed = table.doors.filter((door) => globals.has(door.global) && !door.only.includes(file))
  return [
    ...passed.map((door) => ({ file, rule: 'door', message: `uses ${door.global}; ${door.instead}` })),
    ...(readsClock(program) ? [{ file, rule: 'clock', message: "reads the clock; days come from the record and the reader's choice" }] : []),
  ]
}

/**
 * @param {SourceFile} source
 * @returns {Fault[]}
 */
function formFaults({ file, text, program }) {
  /** @type {import('./syntax.mjs').Node[]} */
  const body = program['body']
  const lines = text.trimEnd().split('\n').length
  const onlyPassesOn = body.length > 0 && body.every((node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['source'] !== null))
  return [
    ...(body.some((node) => node.type === 'ExportDefaultDeclaration') ? [{ file, rule: 'default-export', message: 'exports a default; name the export like the file' }] : []),
    ...(onlyPassesOn ? [{ file, rule: 'barrel', message: 'only passes on what other files export; import those files' }] : []),
    ...(silencing.test(text) ? [{ file, rule: 'silenced', message: 'silences a checker; mend what it found' }] : []),
    ...(lines > longest ? [{ file, rule: 'length', message: `has ${lines} lines; ${longest} are the most` }] : []),
  ]
}

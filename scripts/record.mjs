// Reads the model and runs the checks of `src/model/load.ts` over it.
import { readFile } from 'node:fs/promises'

import { shown } from './settings.mjs'
import { importSource } from './source.mjs'

/**
 * @typedef {{ record: string, path: string, problem: string, remedy: string }} Problem
 * @typedef {{ ok: true, model: unknown, hash: string } | { ok: false, problems: readonly Problem[] }} Loaded
 */

/**
 * The text of the model, or undefined when there is no such file.
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
export async function readModel(path) {
  return readFile(path, 'utf8').catch(() => undefined)
}

/**
 * Checks a model. A file that is not there counts as one problem.
 * @param {string} path
 * @returns {Promise<{ text: string | undefined, loaded: Loaded }>}
 */
export async function checkRecord(path) {
  const text = await readModel(path)
  if (text === undefined) {
    const problem = {
      record: 'file',
      path: shown(path), problem: 'there is no such file, or it cannot be read', remedy: 'Put the record there, or name another file with MODEL.' }
    return { text, loaded: { ok: false, problems: [problem] } }
  }
  const { loadModel } = await importSource('src/model/load.ts')
  return { text, loaded: loadModel(text) }
}

/**
 * The problems as text for a terminal: what is wrong where, and what mends it.
 * @param {string} path
 * @param {readonly Problem[]} problems
 */
export function problemReport(path, problems) {
  const lines = problems.map(({ record, path: at, problem, remedy }) => `  ${record}, at ${at}: ${problem}\n    ${remedy}`)
  return [`${shown(path)}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`, ...lines].join('\n')
}

/**
 * The warnings, a line each, kinds together: `problem (how many): the records`.
 * @param {readonly Problem[]} warnings
 */
export function warningReport(warnings) {
  if (warnings.length === 0) return 'No warnings.'
  /** @type {Map<string, Problem[]>} */
  const kinds = new Map()
  for (const warning of warnings) {
    const kind = `${warning.path.replace(/^.*\./, '')}: ${warning.remedy}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), warning])
  }
  const lines = [...kinds].map(([kind, found]) =>
    [`  ${found.length} × ${kind}`, ...found.map(({ record, path, problem }) => `    ${record}, at ${path}: ${problem}`)].join('\n'))
  return [`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}, worth a look:`, ...lines].join('\n')
}

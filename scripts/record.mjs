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

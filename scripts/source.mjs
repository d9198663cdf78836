// Lets a script run the project's TypeScript, which Node 20 cannot read by itself.
import { runnerImport } from 'vite'
import { root } from './settings.mjs'

/**
 * Runs one module of `src/` and returns its exports.
 * @param {string} file its path from the project's folder, such as `src/model/load.ts`
 * @returns {Promise<any>} what the module exports; a script states what it takes from it
 */
export async function importSource(file) {
  const { module } = await runnerImport(`/${file}`, { root, configFile: false, logLevel: 'error' })
  return module
}

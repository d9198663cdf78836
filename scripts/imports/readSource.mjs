// Reads the folder `src/` for the checks.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { factsOf } from './syntax.mjs'

/** @typedef {{ file: string, text: string } & import('./syntax.mjs').Facts} SourceFile `file` is a path within `src/` */

/**
 * Every TypeScript file under a folder, with what the checks want to know of it.
 * @param {string} dir
 * @returns {SourceFile[]}
 */
export function readSource(dir) {
  return filesUnder(dir)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(join(dir, file), 'utf8')
      return { file, text, ...knownFacts(file, text) }
    })
}

/** @type {Map<string, import('./syntax.mjs').Facts>} */
const known = new Map()

/**
 * The facts of a text are read once, however often the folder is.
 * @param {string} file
 * @param {string} text
 */
function knownFacts(file, text) {
  const key = `${file}\n${text}`
  const facts = known.get(key) ?? factsOf(file, text)
  known.set(key, facts)
  return facts
}

/**
 * The paths of all files under a folder, with forward slashes.
 * @param {string} dir
 */
export function filesUnder(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''))
    .toSorted()
}

/**
 * The folders directly under a folder.
 * @param {string} dir
 */
export function foldersIn(dir) {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

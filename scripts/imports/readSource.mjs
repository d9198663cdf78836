// Reads the folder `src/` for the checks.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from './syntax.mjs'

/** @typedef {{ file: string, text: string, program: import('./syntax.mjs').Node }} SourceFile `file` is a path within `src/` */

/**
 * Every TypeScript file under a folder, parsed.
 * @param {string} dir
 * @returns {SourceFile[]}
 */
export function readSource(dir) {
  return filesUnder(dir)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(join(dir, file), 'utf8')
      return { file, text, program: parse(file, text) }
    })
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

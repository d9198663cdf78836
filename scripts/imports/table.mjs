// The table that says which folder of `src/` may import which. The checks read it; so should you.
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Table
 * @property {Record<string, string[]>} folders each folder of `src/` with the folders it may import besides itself
 * @property {Record<string, string[]>} entries the same for the entry points, which nothing may import
 * @property {Record<string, string>} slices folders whose own folders may not import each other, except the one named
 * @property {Record<string, string[]>} packages each package that ships, with the folders and files that may import it
 * @property {Record<string, string[]>} buildPackages each package that is used at build alone, with the folders that may import it
 * @property {{ global: string, only: string[], instead: string }[]} doors globals that only the named files may touch
 *
 * @typedef {{ file: string, rule: string, message: string }} Fault `file` is a path within `src/`
 */

/** @type {Table} */
export const table = JSON.parse(readFileSync(new URL('table.json', import.meta.url), 'utf8'))

/**
 * Whether a file is named by a list of folders and files.
 * @param {string} file
 * @param {readonly string[]} places
 */
export const isIn = (file, places) => places.some((place) => file === place || file.startsWith(`${place}/`))

// Checks the code's own rules: who may import what, and what a file may hold. `node scripts/imports/check.mjs`
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../settings.mjs'
import { checkDirection } from './checkDirection.mjs'
import { checkFiles } from './checkFiles.mjs'
import { checkFolders } from './checkFolders.mjs'
import { filesUnder, foldersIn, readSource } from './readSource.mjs'
import { table } from './table.mjs'

/**
 * Every fault in a folder laid out like `src/`.
 * @param {string} dir
 * @param {readonly string[]} [dependencies] the packages that ship
 */
export function checkSource(dir, dependencies = shippedPackages()) {
  const files = filesUnder(dir)
  const sources = readSource(dir)
  return [
    ...checkFolders(foldersIn(dir), files, dependencies, buildPackages(), table),
    ...checkDirection(sources, new Set(files), table),
    ...checkFiles(sources, table),
  ]
}

/** The packages that ship to readers. */
export function shippedPackages() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(dependencies)
}

/** The packages that only tests, checks and the build use. */
function buildPackages() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(devDependencies)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = checkSource(join(root, 'src'))
  for (const { file, message } of faults) console.error(`src/${file} ${message}`)
  process.exitCode = faults.length > 0 ? 1 : 0
}

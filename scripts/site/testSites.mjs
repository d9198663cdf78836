// Builds what the browser tests look at: the site at two base paths, and its parts for sites with other records.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkRecord, problemReport } from '../record.mjs'
import { modelPath, root } from '../settings.mjs'
import { compile, finish } from './buildSite.mjs'

/** The base paths that are tested, with the names of their folders. */
const testedBases = /** @type {const} */ ({ root: '/', doha: '/doha/' })

/** @typedef {keyof typeof testedBases} TestedBase */

/** A new folder for test sites, inside the project so that the built code finds its packages. */
export function newTestFolder() {
  const parent = join(root, '.cache')
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, 'test-'))
}

/** @param {string} dir */
export const removeTestFolder = (dir) => rmSync(dir, { recursive: true, force: true })

/**
 * Where the parts and the pages of a test site are.
 * @param {string} dir
 * @param {TestedBase} name
 */
export function testSite(dir, name) {
  const parts = join(dir, name, 'parts')
  return { base: testedBases[name], parts, built: { base: testedBases[name], site: join(parts, 'client'), server: join(parts, 'server'), worker: join(parts, 'worker') }, pages: join(dir, name, 'site') }
}

/**
 * Builds one test site from the record that MODEL names. Rejects when the record has problems.
 * @param {string} dir
 * @param {TestedBase} name
 */
export async function buildTestSite(dir, name) {
  const path = modelPath()
  const { text, loaded } = await checkRecord(path)
  if (!loaded.ok) throw new Error(problemReport(path, loaded.problems))
  const { base, parts, pages } = testSite(dir, name)
  const built = await compile({ base, dir: parts })
  // Weights are measured at `/` alone; under another base path copies only have to be there and be served. Previews are
  // tested where addresses have more to get right, and take as long as all other pages: once is enough.
  const isRoot = name === 'root'
  await finish(built, { text, loaded, outDir: pages, origin: undefined, compress: isRoot ? 'smallest' : 'quick', previews: !isRoot })
}

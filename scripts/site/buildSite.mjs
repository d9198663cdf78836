// Makes the whole site: scripts and styles by Vite, then one HTML file for every address.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, minify } from 'vite'
import { root } from '../settings.mjs'
import { compressFiles } from './compress.mjs'
import { makeFiles, siteOf, writeInto } from './files.mjs'
import { headersFile } from './headersFile.mjs'
import { writePages } from './writePages.mjs'
import { keptFiles, writeWorker } from './writeWorker.mjs'

/** Said outright, because running TypeScript through Vite says `development` where nothing is said. */
const forReaders = () => {
  process.env['NODE_ENV'] = 'production'
}

/**
 * @typedef {import('../record.mjs').Loaded} Loaded
 * @typedef {{ base: string, site: string, server: string, worker: string }} Built what was compiled: the client's files, the code
 *   that makes pages, and the folder of the worker that keeps them
 */

/**
 * Compiles the app for one base path, without any page yet.
 * @param {{ base: string, dir: string }} options `dir` is emptied and then holds the parts
 * @returns {Promise<Built>}
 */
export async function compile({ base, dir }) {
  const [site, server, worker] = [join(dir, 'client'), join(dir, 'server'), join(dir, 'worker')]
  const common = { root, base, logLevel: /** @type {const} */ ('warn') }
  forReaders()
  await rm(dir, { recursive: true, force: true })
  await build({ ...common, build: { outDir: site, emptyOutDir: true } })
  await build({ ...common, build: { ssr: 'src/prerender.tsx', outDir: server, emptyOutDir: true, manifest: false, copyPublicDir: false } })
  await build({ root, configFile: false, logLevel: 'warn', publicDir: false, build: { outDir: worker, emptyOutDir: true, lib: { entry: 'src/offline/worker.ts', formats: ['es'], fileName: 'worker' } } })
  await minifyFirst(join(site, 'boot.js'))
  return { base, site, server, worker }
}

/**
 * Leaves out what readers of the code need and browsers do not. Vite copies public files as they are; this one holds up every page.
 * @param {string} file
 */
async function minifyFirst(file) {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'))
  if (errors.length > 0) throw new Error(errors.map(({ message }) => `${file}: ${message}`).join('\n'))
  await writeFile(file, code)
}

/**
 * The paths of all files in a folder, with a slash before and between names.
 * @param {string} dir
 */
async function builtPaths(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.map((file) => `/${relative(dir, file).replaceAll('\\', '/')}`).toSorted()
}

/**
 * Puts a record to compiled code: the finished site. With a bad record, a site whose every address lists the problems.
 * @param {Built} built
 * @param {{ text: string | undefined, loaded: Loaded, outDir: string, origin: string | undefined, compress?: import('./compress.mjs').Effort | false, previews?: boolean }} options
 *   without `previews` the pages name no pictures for other sites to show, and none are made
 */
export async function finish(built, { text, loaded, outDir, origin, compress = 'smallest', previews = false }) {
  forReaders()
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  await cp(built.site, outDir, { recursive: true, filter: (file) => !file.endsWith('.vite') })
  const record = join(outDir, 'agreement.json')
  await (text === undefined ? rm(record, { force: true }) : writeFile(record, text))

  const manifest = JSON.parse(await readFile(join(built.site, '.vite', 'manifest.json'), 'utf8'))
  const code = await import(pathToFileURL(join(built.server, 'prerender.js')).href)
  const site = siteOf({ loaded, text, base: built.base, origin })
  const files = await makeFiles({ code, loaded, text, site })
  await Promise.all(files.map((file) => writeInto(outDir, file)))
  await writePages({ code, loaded, manifest, outDir, site, files, previews })
  const kept = keptFiles(manifest, await readdir(join(built.site, 'assets')))
  if (loaded.ok) await writeWorker({ worker: join(built.worker, 'worker.js'), outDir, base: built.base, files: kept })
  await writeFile(join(outDir, '_headers'), headersFile({ files: await builtPaths(outDir), base: built.base }))
  if (compress !== false) await compressFiles(outDir, compress)
}

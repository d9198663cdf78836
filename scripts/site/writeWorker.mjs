// Writes the worker that keeps the app on the reader's device, with the list of what it keeps.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {import('./chunks.mjs').Manifest} Manifest */

/** The page that draws any address by itself. */
export const anyAddress = 'offline.html'

/** What readers take away is fetched when they ask for it, and not kept: the libraries that make it are as heavy as the rest. */
const takeAwayOnly = /papaparse|CiteDialog|Correct|EmbedSnippet/

/** What reads and checks a record that the pages were not made from: the one that is kept is theirs. */
const otherRecordsOnly = /^(?:readOther|load|worker)-/

/**
 * What is kept: every script but those that only make files to take away or read other records, the styles with their icons,
 * and the record.
 * @param {Manifest} manifest
 * @param {readonly string[]} assets names of the files under `assets/`
 */
export function keptFiles(manifest, assets) {
  const chunks = Object.entries(manifest)
  const left = new Set(chunks.filter(([source, { name = '' }]) => takeAwayOnly.test(`${source} ${name}`)).map(([, { file }]) => file))
  const kept = assets.filter((name) => !otherRecordsOnly.test(name)).map((name) => `assets/${name}`)
  return ['boot.js', 'icon.svg', 'agreement.json', anyAddress, ...kept.filter((file) => !left.has(file))]
}

/**
 * Writes `sw.js`. Its first line names what is kept, so that the browser sees a new worker when anything of it changes.
 * @param {{ worker: string, outDir: string, base: string, files: readonly string[] }} options `worker` is the built script
 */
export async function writeWorker({ worker, outDir, base, files }) {
  const sum = createHash('sha256')
  for (const file of files) sum.update(file).update(await readFile(join(outDir, file)))
  const kept = { version: sum.digest('hex').slice(0, 16), base, files: files.map((file) => `${base}${file}`), page: `${base}${anyAddress}` }
  await writeFile(join(outDir, 'sw.js'), `self.kept=${JSON.stringify(kept)};\n${await readFile(worker, 'utf8')}`)
}

// The files made from the record that stand beside the pages: data, feeds and calendars.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from '../settings.mjs'

/**
 * @typedef {import('../record.mjs').Loaded} Loaded
 * @typedef {import('./writePages.mjs').Site} Site
 * @typedef {import('./writePages.mjs').SiteFile} SiteFile
 */

/** Where the site stands while nobody has said so. */
const here = 'http://127.0.0.1:4173'

/**
 * Where the site stands and which text its record was read from.
 * @param {{ loaded: Loaded, text: string | undefined, base: string, origin: string | undefined }} options
 * @returns {Site}
 */
export const siteOf = ({ loaded, text = '', base, origin = here }) => ({
  origin,
  base,
  sha256: createHash('sha256').update(text).digest('hex'),
  fingerprint: loaded.ok ? loaded.hash : '',
})

/**
 * The files of a record; none of a record with problems.
 * @param {{ code: Pick<import('./writePages.mjs').PageCode, 'makeFiles'>, loaded: Loaded, text: string | undefined, site: Site }} options
 * @returns {Promise<readonly SiteFile[]>}
 */
export async function makeFiles({ code, loaded, text, site }) {
  if (!loaded.ok || text === undefined) return []
  const schema = await readFile(join(root, 'public/agreement.schema.json'), 'utf8')
  return code.makeFiles(loaded.model, site, text, schema)
}

/**
 * @param {string} dir
 * @param {SiteFile} file
 */
export async function writeInto(dir, { path, content }) {
  const file = join(dir, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

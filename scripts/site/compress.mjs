// Lays a gzip and a brotli copy beside each text file, for hosts that serve them.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const texts = new Set(['.argdown', '.atom', '.css', '.csv', '.html', '.ics', '.js', '.json', '.jsonld', '.md', '.svg', '.txt', '.xml'])
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)]

/** @typedef {'smallest' | 'quick'} Effort `quick` is for copies that are served in tests and never weighed */

const brotliQuality = /** @satisfies {Record<Effort, number>} */ ({ smallest: constants.BROTLI_MAX_QUALITY, quick: 4 })

/**
 * @param {string} dir
 * @param {Effort} [effort]
 */
export async function compressFiles(dir, effort = 'smallest') {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && texts.has(extname(entry.name))).map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(files.map((file) => compressFile(file, effort)))
}

/**
 * @param {string} file
 * @param {Effort} effort
 */
async function compressFile(file, effort) {
  const content = await readFile(file)
  const [brotli, gzipped] = await Promise.all([toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort] } }), toGzip(content, { level: 9 })])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
}

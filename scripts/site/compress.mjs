// Lays a gzip and a brotli copy beside each text file, for hosts that serve them.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const texts = new Set(['.argdown', '.atom', '.css', '.csv', '.html', '.ics', '.js', '.json', '.jsonld', '.md', '.svg', '.txt', '.xml'])
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)]

/** @param {string} dir */
export async function compressFiles(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && texts.has(extname(entry.name))).map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(files.map(compressFile))
}

/** @param {string} file */
async function compressFile(file) {
  const content = await readFile(file)
  const [brotli, gzipped] = await Promise.all([toBrotli(content), toGzip(content, { level: 9 })])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)])
}

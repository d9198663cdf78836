// Serves a built site with another record than it was made from: its pages and code as they are, the record many times as large.
import { link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '../site/serve.mjs'
import { runNode } from '../test/run.mjs'

/** @typedef {{ dir: string, at: (path: string) => string, close: () => Promise<void> }} LargeSite `dir` holds what is served */

/**
 * The record is made in a process of its own: the largest takes more memory than whoever asks for it should.
 * @param {string} pages the folder of the site
 * @param {number} times how many times as large the record is
 * @param {(dir: string) => Promise<void>} [add] puts more pages beside those of the site, which have to be there before it is served
 * @returns {Promise<LargeSite>}
 */
export async function serveLarge(pages, times, add) {
  const dir = await mkdtemp(`${pages}-${times}-`)
  const files = await readdir(pages, { recursive: true, withFileTypes: true })
  for (const file of files.filter((entry) => entry.isFile() && !entry.name.startsWith('agreement.json'))) {
    const to = join(dir, file.parentPath.slice(pages.length))
    await mkdir(to, { recursive: true })
    await link(join(file.parentPath, file.name), join(to, file.name))
  }
  const made = await runNode(['--max-old-space-size=8192', 'scripts/scale/make.mjs', '--times', String(times), '--out', join(dir, 'agreement.json')])
  if (made.status !== 0) throw new Error(made.output)
  await add?.(dir)
  const server = await serve({ dir, base: '/' })
  return {
    dir,
    at: (path) => `${server.origin}${path}`,
    close: async () => {
      await server.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

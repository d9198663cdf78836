import { link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '../../scripts/site/serve.mjs'
import { runNode } from '../../scripts/test/run.mjs'

/** A site with another record than it was made from: its pages and code as they are, the record many times as large. */
export interface LargeSite {
  readonly at: (path: string) => string
  readonly close: () => Promise<void>
}

/**
 * Serves the pages of a folder with a record that is so many times ours. The record is made in a process of its own: the
 * largest takes more memory than a test should.
 */
export async function serveLarge(pages: string, times: number): Promise<LargeSite> {
  const dir = await mkdtemp(`${pages}-${times}-`)
  const files = await readdir(pages, { recursive: true, withFileTypes: true })
  for (const file of files.filter((entry) => entry.isFile() && !entry.name.startsWith('agreement.json'))) {
    const to = join(dir, file.parentPath.slice(pages.length))
    await mkdir(to, { recursive: true })
    await link(join(file.parentPath, file.name), join(to, file.name))
  }
  const made = await runNode(['--max-old-space-size=8192', 'scripts/scale/make.mjs', '--times', String(times), '--out', join(dir, 'agreement.json')])
  if (made.status !== 0) throw new Error(made.output)
  const server = await serve({ dir, base: '/' })
  return {
    at: (path) => `${server.origin}${path}`,
    close: async () => {
      await server.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

// The sites that are measured: ours as readers get it, and what it is compared with, served alike.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compressFiles } from '../site/compress.mjs'
import { securityHeaders } from '../site/policy.mjs'
import { serve } from '../site/serve.mjs'
import { buildTestSite, newTestFolder, removeTestFolder, testSite } from '../site/testSites.mjs'
import { compared, otherKinds } from './addresses.mjs'
import { plainAddress, writePlainSite } from './plainSite.mjs'
import { timelineData } from './timelineData.mjs'
import { timelinePolicy, writeTimelineSite } from './timelineSite.mjs'

/** The term of the comparison. */
const term = 'taliban-prisoners-released'

/**
 * @typedef {object} Sites
 * @property {import('../site/buildSite.mjs').Built} built
 * @property {string} pages the folder of our site
 * @property {string} url of our site, ending in a slash
 * @property {(path: string) => string} ours the address of one of our pages
 * @property {(path: string) => string} plain of the page with the same words and neither style nor script
 * @property {(path: string) => string} styled of the same with our style sheet
 * @property {(name: string) => string} timeline of the page on which TimelineJS shows what the page of that name shows
 * @property {() => Promise<void>} close stops the servers and removes the files
 */

/**
 * Builds and serves them all.
 * @returns {Promise<Sites>}
 */
export async function makeSites() {
  const dir = newTestFolder()
  await buildTestSite(dir, 'root')
  const { built, base, pages } = testSite(dir, 'root')
  const others = join(dir, 'others')
  await writePlainSite({ site: pages, outDir: others, paths: [...compared.map(({ path }) => path), ...otherKinds] })
  await writeTimelineSite(others, timelineData(JSON.parse(await readFile(join(pages, 'agreement.json'), 'utf8')), term))
  await compressFiles(others)
  const ours = await serve({ dir: pages, base })
  const theirs = await serve({
    dir: others,
    base,
    headers: (path) => ({ ...securityHeaders(path), ...(path.startsWith('/timeline/') ? { 'Content-Security-Policy': timelinePolicy } : {}) }),
  })
  return {
    built,
    pages,
    url: ours.url,
    ours: (path) => `${ours.origin}${path}`,
    plain: (path) => `${theirs.origin}${plainAddress('plain', path)}`,
    styled: (path) => `${theirs.origin}${plainAddress('styled', path)}`,
    timeline: (name) => `${theirs.origin}/timeline/${name}`,
    close: async () => {
      await Promise.all([ours.close(), theirs.close()])
      removeTestFolder(dir)
    },
  }
}

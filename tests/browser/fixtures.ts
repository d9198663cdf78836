import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, type Response, test as base, expect } from '@playwright/test'
import { checkRecord } from '../../scripts/record.mjs'
import { finish } from '../../scripts/site/buildSite.mjs'
import { serve } from '../../scripts/site/serve.mjs'
import { type TestedBase, testSite } from '../../scripts/site/testSites.mjs'
import { watch } from './watch.ts'

/** A served site: the address of its first page, and where other addresses are. */
export type Site = {
  readonly url: string
  /** The whole address of a path, such as `/terms?asof=2020-03-10`. */
  readonly at: (path: string) => string
}

/** What a project of the configuration sets. */
export type WorkerOptions = { readonly servedAt: TestedBase }

type Fixtures = {
  /** Opens a path and waits until the app answers to the reader. Gives the response of the page itself. */
  readonly visit: (path: string, page?: Page) => Promise<Response>
  /** Names a fault that the test causes on purpose; anything else the browser complains of fails the test. */
  readonly allow: (fault: RegExp) => void
  /** Serves a site made from another record; without a text, from none. */
  readonly serveRecord: (text: string | undefined) => Promise<Site>
}

type WorkerFixtures = WorkerOptions & { readonly site: Site }

const siteAt = (origin: string, under: string): Site => ({
  url: `${origin}${under}`,
  at: (path) => `${origin}${under}${path.replace(/^\//, '')}`,
})

function sitesFolder(): string {
  const dir = process.env['SITES']
  if (dir === undefined) throw new Error('SITES names no folder; the set-up of the browser tests sets it.')
  return dir
}

export const test = base.extend<Fixtures & { readonly watched: (fault: RegExp) => void }, WorkerFixtures>({
  servedAt: ['root', { option: true, scope: 'worker' }],

  site: [
    async ({ servedAt }, use) => {
      const { base: under, pages } = testSite(sitesFolder(), servedAt)
      const server = await serve({ dir: pages, base: under })
      await use(siteAt(server.origin, under))
      await server.close()
    },
    { scope: 'worker' },
  ],

  watched: [
    async ({ context, javaScriptEnabled }, use) => {
      const allowed: RegExp[] = []
      const faults = await watch(context, javaScriptEnabled)
      await use((fault) => allowed.push(fault))
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault))), 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],

  allow: async ({ watched }, use) => use(watched),

  visit: async ({ page: first, site, javaScriptEnabled }, use) => {
    await use(async (path, page = first) => {
      const response = await page.goto(path.startsWith('http') ? path : site.at(path))
      if (response === null) throw new Error(`Nothing answered at ${path}.`)
      if (javaScriptEnabled) await whenReady(page)
      return response
    })
  },

  serveRecord: async ({ servedAt }, use) => {
    const cleanUp: (() => Promise<void>)[] = []
    await use(async (text) => {
      const { base: under, built } = testSite(sitesFolder(), servedAt)
      const dir = await mkdtemp(join(sitesFolder(), 'record-'))
      const file = join(dir, 'agreement.json')
      if (text !== undefined) await writeFile(file, text)
      const checked = await checkRecord(file)
      const outDir = join(dir, 'site')
      await finish(built, { text: checked.text, loaded: checked.loaded, outDir, origin: undefined, compress: false })
      const server = await serve({ dir: outDir, base: under })
      cleanUp.push(async () => {
        await server.close()
        await rm(dir, { recursive: true, force: true })
      })
      return siteAt(server.origin, under)
    })
    for (const step of cleanUp) await step()
  },
})

export { expect }

/** Until React has taken the page over: it then keeps its own key on the elements it knows. */
async function whenReady(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react'))), {
      message: 'the app took the page over',
    })
    .toBe(true)
}

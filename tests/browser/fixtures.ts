import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, type Page, type Response, test as base, expect } from '@playwright/test'
import { checkRecord } from '../../scripts/record.mjs'
import { root } from '../../scripts/settings.mjs'
import { finish } from '../../scripts/site/buildSite.mjs'
import { serve } from '../../scripts/site/serve.mjs'
import { type TestedBase, testSite } from '../../scripts/site/testSites.mjs'
import { type Lasting, makeNew, openLasting } from './lastingPage.ts'
import { type Watch, watch } from './watch.ts'

/** A served site: the address of its first page, and where other addresses are. */
export type Site = {
  readonly url: string
  /** The whole address of a path, such as `/terms?asof=2020-03-10`. */
  readonly at: (path: string) => string
}

/** What a project of the configuration sets. */
export type WorkerOptions = { readonly servedAt: TestedBase }

/** What a test asks for. */
type TestOptions = {
  /** Whether `page` is in a browser context of the test’s own, as it must be to add scripts to it or to come with nothing fetched yet. */
  readonly ownContext: boolean
}

type Fixtures = {
  /** Opens a path and waits until the app answers to the reader. Gives the response of the page itself. */
  readonly visit: (path: string, page?: Page) => Promise<Response>
  /** Names a fault that the test causes on purpose; anything else the browser complains of fails the test. */
  readonly allow: (fault: RegExp) => void
  /** Serves a site made from another record; without a text, from none. */
  readonly serveRecord: (text: string | undefined) => Promise<Site>
  /** A page in a browser that has never been here: nothing remembered, and watched like the first. */
  readonly elsewhere: () => Promise<Page>
}

type WorkerFixtures = WorkerOptions & {
  readonly site: Site
  /** The site of the record that holds the founding article alone. */
  readonly articleSite: Site
  /** The pages that tests of this worker use one after another, with script and without. */
  readonly lasting: Map<boolean, Lasting>
}

const siteAt = (origin: string, under: string): Site => ({
  url: `${origin}${under}`,
  at: (path) => `${origin}${under}${path.replace(/^\//, '')}`,
})

function sitesFolder(): string {
  const dir = process.env['SITES']
  if (dir === undefined) throw new Error('SITES names no folder; the set-up of the browser tests sets it.')
  return dir
}

type ServedRecord = { readonly site: Site; readonly close: () => Promise<void> }

/** Makes a site from the compiled code and a record, and serves it. */
async function serveFrom(servedAt: TestedBase, text: string | undefined): Promise<ServedRecord> {
  const { base: under, built } = testSite(sitesFolder(), servedAt)
  const dir = await mkdtemp(join(sitesFolder(), 'record-'))
  const file = join(dir, 'agreement.json')
  if (text !== undefined) await writeFile(file, text)
  const checked = await checkRecord(file)
  const outDir = join(dir, 'site')
  await finish(built, { text: checked.text, loaded: checked.loaded, outDir, origin: undefined, compress: false })
  const server = await serve({ dir: outDir, base: under })
  return {
    site: siteAt(server.origin, under),
    close: async () => {
      await server.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Who collects what the browsers of a test complain of. */
type Watched = {
  readonly allow: (fault: RegExp) => void
  readonly watch: (context: BrowserContext) => Promise<void>
  /** Takes in what is watched already. */
  readonly hear: (one: Watch) => void
}

export const test = base.extend<Fixtures & TestOptions & { readonly watched: Watched }, WorkerFixtures>({
  servedAt: ['root', { option: true, scope: 'worker' }],
  ownContext: [false, { option: true }],

  lasting: [
    async ({ browser }, use) => {
      const pages = new Map<boolean, Lasting>()
      await use(pages)
      for (const { page } of pages.values()) await page.context().close()
      if (browser.contexts().length > 0) throw new Error('A test left a browser context open.')
    },
    { scope: 'worker' },
  ],

  site: [
    async ({ servedAt }, use) => {
      const { base: under, pages } = testSite(sitesFolder(), servedAt)
      const server = await serve({ dir: pages, base: under })
      await use(siteAt(server.origin, under))
      await server.close()
    },
    { scope: 'worker' },
  ],

  articleSite: [
    async ({ servedAt }, use) => {
      const served = await serveFrom(servedAt, await readFile(join(root, 'tests/fixtures/article.json'), 'utf8'))
      await use(served.site)
      await served.close()
    },
    { scope: 'worker' },
  ],

  watched: [
    async ({ javaScriptEnabled }, use) => {
      const allowed: RegExp[] = []
      const watches: Watch[] = []
      await use({
        allow: (fault) => allowed.push(fault),
        watch: async (context) => {
          watches.push(await watch(context, javaScriptEnabled))
        },
        hear: (one) => watches.push(one),
      })
      const told = watches.flatMap((one) => one()).filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      expect(told, 'what the browser complained of').toEqual([])
    },
    { auto: true },
  ],

  page: async ({ browser, lasting, watched, javaScriptEnabled, bypassCSP, serviceWorkers, ownContext, viewport }, use) => {
    if (ownContext || bypassCSP || serviceWorkers === 'allow') {
      const context = await browser.newContext()
      await watched.watch(context)
      await use(await context.newPage())
      await context.close()
      return
    }
    const kept = lasting.get(javaScriptEnabled) ?? (await openLasting(browser, javaScriptEnabled))
    lasting.set(javaScriptEnabled, kept)
    watched.hear(kept.watch)
    await use(kept.page)
    await makeNew(kept.page, viewport)
  },

  context: async ({ page }, use) => use(page.context()),

  allow: async ({ watched }, use) => use(watched.allow),

  elsewhere: async ({ browser, watched }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext()
      opened.push(context)
      await watched.watch(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },

  visit: async ({ page: first, site, javaScriptEnabled }, use) => {
    await use(async (path, page = first) => {
      const response = await page.goto(path.startsWith('http') ? path : site.at(path))
      if (response === null) throw new Error(`Nothing answered at ${path}.`)
      if (javaScriptEnabled) await whenReady(page)
      return response
    })
  },

  serveRecord: async ({ servedAt }, use) => {
    const served: ServedRecord[] = []
    await use(async (text) => {
      const made = await serveFrom(servedAt, text)
      served.push(made)
      return made.site
    })
    for (const { close } of served) await close()
  },
})

export { expect }

/** Uses the page, until React has taken over the shell and the view in it: it then keeps its own key on the elements it knows. */
export async function whenReady(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  // Asked in the page at every frame: from outside, the questions themselves would take most of the time.
  const taken = page.evaluate(async (patience) => {
    const isTaken = () =>
      [document.querySelector('#root > *'), document.querySelector('h1')].every(
        (element) => element !== null && Object.keys(element).some((key) => key.startsWith('__react')),
      )
    const until = performance.now() + patience
    while (!isTaken() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 16))
    return isTaken()
  }, 20_000)
  expect(await taken, 'the app took the page over').toBe(true)
}

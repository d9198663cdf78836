import type { Browser, Page } from '@playwright/test'
import { type Watch, watch } from './watch.ts'

/** A page that serves one test after another, and what its browser complains of. */
export interface Lasting {
  readonly page: Page
  readonly watch: Watch
}

/**
 * Opens a page that lasts. A new browser context costs several times the visit that is made in it: the code is fetched
 * and compiled again. Takes the options of the test that asks first.
 */
export async function openLasting(browser: Browser, scripts: boolean): Promise<Lasting> {
  const context = await browser.newContext()
  return { watch: await watch(context, scripts), page: await context.newPage() }
}

/**
 * Leaves the page as a new one in all that a test could have changed: what is stored and allowed, media, size, routes,
 * listeners, the pointer. Nothing can take back a script that was added to run in every document, so there is no adding one.
 */
export async function makeNew(page: Page, viewport: { readonly width: number; readonly height: number } | null): Promise<void> {
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  const { origin, protocol } = new URL(page.url())
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' })
  await page.goto('about:blank')
  if (protocol.startsWith('http')) {
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,session_storage,indexeddb,cache_storage,cookies' })
    await session.detach()
  }
  await context.clearPermissions()
  await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null, reducedMotion: null, contrast: null })
  if (viewport !== null) await page.setViewportSize(viewport)
  await page.mouse.move(0, 0)
}

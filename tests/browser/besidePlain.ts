import type { Browser } from '@playwright/test'
import { timesPainted, watchTimes } from '../../scripts/bench/pageTimes.mjs'

/** A line on which only round trips count: each far longer than what a browser computes on a busy machine, and no byte takes time. */
const farAway = { offline: false, latency: 3000, downloadThroughput: -1, uploadThroughput: -1 }

/** How long after its loading and its first paint a page is watched; nothing is painted later by itself. */
const settled = 200

/** The largest paint of a page that is fetched from far away, in milliseconds. */
async function paintFromAfar(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', farAway)
  await page.addInitScript(watchTimes)
  await page.goto(url, { waitUntil: 'load' })
  const { largestPaint } = await timesPainted(page, settled)
  await context.close()
  return largestPaint
}

/**
 * How many times as long as another a page takes to its largest paint. Both are opened at once, so that what else the
 * machine does disturbs both.
 */
export async function paintRatio(browser: Browser, url: string, beside: string): Promise<number> {
  const [ours, theirs] = await Promise.all([paintFromAfar(browser, url), paintFromAfar(browser, beside)])
  return ours / theirs
}

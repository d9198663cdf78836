import type { Page, Request } from '@playwright/test'
import { timesOf, watchTimes } from '../../scripts/bench/pageTimes.mjs'
import type { Cost } from './overBudget.ts'

/** For how long nothing is asked for once a page has all it wants, in milliseconds. */
const quietFor = 250

/** A promise that fails only whoever waits for it: what still came when the page was closed is nobody’s matter. */
export function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

/** Counts what a page costs, from before it is opened. Gives what it has cost once it has all it wants for the time. */
export async function costOf(page: Page): Promise<() => Promise<Cost>> {
  const taken: Promise<number>[] = []
  const open = new Set<Request>()
  let last = Date.now()
  const end = (request: Request) => {
    open.delete(request)
    last = Date.now()
  }
  page.on('request', (request) => open.add(request))
  page.on('requestfailed', end)
  page.on('requestfinished', (request) => {
    end(request)
    taken.push(heldBack(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize)))
  })
  await page.addInitScript(watchTimes)
  return async () => {
    while (open.size > 0 || Date.now() - last < quietFor) await page.waitForTimeout(quietFor / 5)
    const bytes = (await Promise.all(taken)).reduce((sum, size) => sum + size, 0)
    const { shift, moved } = await timesOf(page)
    return { requests: taken.length, bytes, shift, moved }
  }
}

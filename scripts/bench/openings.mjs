// How long a page cannot answer while a record larger than ours is read, indexed and first drawn.
import { serveLarge } from '../scale/serveLarge.mjs'
import { seconds, wholeMilliseconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'
import { median } from './median.mjs'
import { whenStanding } from './timeActions.mjs'

/** @typedef {{ path: string, upTo: number }} Opened `upTo`: the largest record it is opened with */

/** @type {readonly Opened[]} */
const opened = [
  ...['/', '/terms', '/parties', '/withdrawal', '/exchange', '/argument', '/sources', '/method'].map((path) => ({ path, upTo: 100 })),
  { path: '/claims', upTo: 400 },
  { path: '/terms/us-full-withdrawal', upTo: 400 },
  { path: '/search?q=war', upTo: 400 },
]

/**
 * Runs in the page before anything else: notes its long tasks, when the record was asked for and when the thread that read it ended.
 */
function watchReading() {
  const watched = { tasks: /** @type {{ from: number, to: number }[]} */ ([]), asked: Number.NaN, read: Number.NaN }
  const note = (/** @type {PerformanceEntry} */ { startTime, duration }) => watched.tasks.push({ from: startTime, to: startTime + duration })
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask', buffered: true })
  const { fetch, Worker } = globalThis
  globalThis.fetch = (asked, options) => {
    if (typeof asked === 'string' && asked.endsWith('agreement.json')) watched.asked = performance.now()
    return fetch(asked, options)
  }
  globalThis.Worker = class extends Worker {
    /** @override */
    terminate() {
      watched.read = performance.now()
      super.terminate()
    }
  }
  Object.assign(globalThis, { watched })
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} path
 */
async function openOnce(browser, url, path) {
  const page = await browser.newPage()
  await page.addInitScript(watchReading)
  await page.goto(url)
  await whenStanding(page, path)
  const taken = await page.evaluate(() => performance.now())
  // The tasks of the last moments are told of with some delay.
  await page.waitForTimeout(1000)
  const { tasks, asked, read } = await page.evaluate(() => /** @type {any} */ (globalThis).watched)
  await page.close()
  if (Number.isNaN(asked) || Number.isNaN(read)) throw new Error(`${url} did not read its record in a thread, and what would be measured is something else.`)
  /** @param {(task: { from: number, to: number }) => boolean} is */
  const longest = (is) => Math.max(0, ...tasks.filter(is).map((/** @type {{ from: number, to: number }} */ { from, to }) => to - from))
  return { reading: longest(({ from, to }) => to > asked && from < read), drawing: longest(({ from }) => from >= read), taken }
}

/** @param {import('./parts.mjs').Context} context */
export async function openingsTable({ browser, sites, runs }) {
  const rows = []
  for (const times of [10, 100, 400]) {
    const large = await serveLarge(sites.pages, times)
    for (const { path, upTo } of opened) {
      if (times > upTo) continue
      /** @type {Awaited<ReturnType<typeof openOnce>>[]} */
      const found = []
      for (let run = 0; run < runs; run += 1) found.push(await openOnce(browser, large.at(`${path}${path.includes('?') ? '&' : '?'}asof=2021-06-01`), path))
      const middle = (/** @type {'reading' | 'drawing' | 'taken'} */ key) => median(found.map((each) => each[key]))
      rows.push([`${times} ×`, `\`${path}\``, wholeMilliseconds(middle('reading')), wholeMilliseconds(middle('drawing')), seconds(middle('taken'))])
    }
    await large.close()
  }
  return markdownTable(['record', 'page', 'longest task while it is read', 'longest task while it is indexed and drawn', 'drawn after'], rows)
}

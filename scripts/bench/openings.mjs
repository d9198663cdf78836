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

/** @typedef {{ from: number, to: number }} Task milliseconds since the page was asked for */

/** Runs in the page before anything else: notes its long tasks. */
function watchTasks() {
  const tasks = /** @type {Task[]} */ ([])
  const note = (/** @type {PerformanceEntry} */ { startTime, duration }) => tasks.push({ from: startTime, to: startTime + duration })
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask', buffered: true })
  Object.assign(globalThis, { tasks })
}

/** Runs in the page: its long tasks, and when its record was here, read and indexed. */
function whatHappened() {
  const when = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
  return {
    tasks: /** @type {{ tasks: Task[] }} */ (/** @type {unknown} */ (globalThis)).tasks,
    here: when('record here'),
    read: when('record read'),
    indexed: when('record indexed'),
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} path
 */
async function openOnce(browser, url, path) {
  const page = await browser.newPage()
  await page.addInitScript(watchTasks)
  await page.goto(url)
  await whenStanding(page, path)
  const drawn = await page.evaluate(() => performance.now())
  // The tasks of the last moments are told of with some delay.
  await page.waitForTimeout(1000)
  const { tasks, here, read, indexed } = await page.evaluate(whatHappened)
  await page.close()
  if ([here, read, indexed].some(Number.isNaN)) throw new Error(`${url} did not read its record in a thread, and what would be measured is something else.`)
  /** @param {(task: Task) => boolean} is */
  const longest = (is) => Math.max(0, ...tasks.filter(is).map(({ from, to }) => to - from))
  return {
    fetching: longest(({ from }) => from < here),
    reading: longest(({ from }) => from >= here && from < read),
    indexing: longest(({ from }) => from >= read && from < indexed),
    drawing: longest(({ from }) => from >= indexed),
    drawn,
  }
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
      const middle = (/** @type {keyof Awaited<ReturnType<typeof openOnce>>} */ key) => median(found.map((each) => each[key]))
      rows.push([`${times} ×`, `\`${path}\``, ...[middle('fetching'), middle('reading'), middle('indexing'), middle('drawing')].map(wholeMilliseconds), seconds(middle('drawn'))])
    }
    await large.close()
  }
  return markdownTable(['record', 'page', 'longest task while it is fetched', 'while it is read', 'while it is indexed', 'while the page is drawn', 'drawn after'], rows)
}

// What a browser tells about the opening of a page. Runs in the page, from before its first line.

/**
 * @typedef {object} Times in milliseconds from the request of the page on
 * @property {number} firstPaint of any text or picture
 * @property {number} largestPaint of the largest text or picture
 * @property {number} blocked what tasks took beyond 50 ms each, after the first paint
 * @property {number} shift how much of the screen moved, times how far; nothing to do with time
 * @property {string[]} moved the first words of what moved, as far as it is still there
 */

/** Starts listening. Its text is handed to the browser, so it uses nothing from outside. */
export function watchTimes() {
  /** @type {Times} */
  const times = { firstPaint: 0, largestPaint: 0, blocked: 0, shift: 0, moved: [] }
  Object.assign(globalThis, { pageTimes: times })
  /**
   * @param {string} type
   * @param {(entry: any) => void} take
   */
  const each = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry))).observe({ type, buffered: true })
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') times.firstPaint = startTime
  })
  each('largest-contentful-paint', ({ startTime }) => {
    times.largestPaint = startTime
  })
  each('layout-shift', ({ value, sources }) => {
    // What moves because somebody asked for it counts here too: a page made at build has no reason to move.
    times.shift += value
    for (const { node } of sources) if (node !== null) times.moved.push(`${node.nodeName.toLowerCase()} ${node.textContent.trim().slice(0, 40)}`)
  })
  each('longtask', ({ startTime, duration }) => {
    if (times.firstPaint === 0 || startTime + duration > times.firstPaint) times.blocked += duration - 50
  })
}

/**
 * What was heard so far.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Times>}
 */
export const timesOf = (page) => page.evaluate(() => /** @type {any} */ (globalThis).pageTimes)

/**
 * What was heard once the page has been painted and some time has gone by since. A page whose loading has ended is not
 * always painted yet on a busy machine.
 * @param {import('@playwright/test').Page} page
 * @param {number} settled in milliseconds
 * @returns {Promise<Times>}
 */
export async function timesPainted(page, settled) {
  while ((await timesOf(page)).largestPaint === 0) await page.waitForTimeout(50)
  await page.waitForTimeout(settled)
  return timesOf(page)
}

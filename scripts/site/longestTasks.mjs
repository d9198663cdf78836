// How long the page cannot answer: the longest task while an address opens and while the day is moved.
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../find-browser.mjs'

/** How often the day is moved to the last change before it. */
const steps = 12

/**
 * The longest task, in milliseconds, of opening each address afresh and of moving its day back step by step.
 * @param {string} url the site, ending in a slash
 * @param {readonly string[]} pages
 */
export async function longestTasks(url, pages) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })
  const found = []
  for (const page of pages) {
    const tab = await browser.newPage()
    await tab.addInitScript(() => {
      const tasks = /** @type {number[]} */ ([])
      Object.assign(globalThis, { tasks })
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
    })
    const longest = () => tab.evaluate(() => Math.round(Math.max(0, .../** @type {any} */ (globalThis).tasks.splice(0))))
    await tab.goto(`${url}${page}`, { waitUntil: 'networkidle' })
    const opening = await longest()
    const earlier = tab.getByRole('button', { name: /^Earlier/ })
    for (let step = 0; step < steps; step += 1) {
      await earlier.click()
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    }
    found.push({ page, opening, moving: await longest() })
    await tab.close()
  }
  await browser.close()
  return found
}

// How long a page takes to answer, in a browser that nothing slows down.

/**
 * @typedef {{ heard: number, shown: number }} Answer milliseconds from the act to the first and to the last change that was painted
 * @typedef {{ heard: readonly number[], shown: readonly number[], longest: number }} Answers `longest`: the longest task meanwhile
 */

/** Watches the tasks of a page from its start. @param {import('@playwright/test').Page} page */
export const watchTasks = (page) =>
  page.addInitScript(() => {
    const tasks = /** @type {number[]} */ ([])
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
  })

/** @param {import('@playwright/test').Page} page */
const longestTask = (page) => page.evaluate(() => Math.max(0, .../** @type {{ tasks: number[] }} */ (/** @type {unknown} */ (globalThis)).tasks.splice(0)))

/** Waits until the app has taken the page over. @param {import('@playwright/test').Page} page */
const whenTaken = (page) =>
  page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')), null, { timeout: 300_000 })

/** What of a page that has been taken over comes later, where the record is large. */
const later = new Map([
  ['/claims', 'main article'],
  ['/search', '#found-claim'],
])

/** Waits until all of a page stands. @param {import('@playwright/test').Page} page @param {string} path */
export async function whenStanding(page, path) {
  await whenTaken(page)
  const last = later.get(path.replace(/\?.*/, ''))
  if (last !== undefined) await page.locator(last).first().waitFor({ timeout: 300_000 })
}

/**
 * Acts a number of times, each once nothing has changed for a while, and tells how long each answer took.
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} acts what is done, as names of `actions` below, with what is typed or chosen after a colon
 * @param {string} [counted] the beginning of the acts that count; all where nothing is given
 * @returns {Promise<Answers>}
 */
export async function timeActions(page, acts, counted = '') {
  await longestTask(page)
  /** @type {Answer[]} */
  const answers = []
  let longest = 0
  for (const act of acts) {
    const answer = await page.evaluate(answerTo, act)
    const task = await longestTask(page)
    if (!act.startsWith(counted)) continue
    answers.push(answer)
    longest = Math.max(longest, task)
  }
  return { heard: answers.map(({ heard }) => heard), shown: answers.map(({ shown }) => shown), longest }
}

/**
 * Runs in the page.
 * @param {string} act
 * @returns {Promise<Answer>}
 */
function answerTo(act) {
  const [name, value = ''] = act.split(':')
  const field = (/** @type {string} */ label) =>
    /** @type {HTMLInputElement | HTMLSelectElement} */ ([...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))?.control)
  const setField = (/** @type {string} */ label) => {
    const element = field(label)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value)
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  }
  const actions = /** @type {Record<string, () => void>} */ ({
    earlier: () => [...document.querySelectorAll('button')].find((button) => `${button.ariaLabel ?? ''}${button.textContent ?? ''}`.startsWith('Earlier'))?.click(),
    words: () => setField('Words'),
    order: () => setField('Order'),
    tick: () => [...document.querySelectorAll('label')].find((label) => label.textContent?.trim().startsWith(value) && label.control?.matches('[type="checkbox"]'))?.click(),
    open: () => document.querySelector(`main a[href^="${value}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    back: () => history.back(),
  })
  // A large record can keep a view from changing for longer than that looks finished.
  const quiet = 1500
  return new Promise((resolve) => {
    let [heard, shown] = [0, 0]
    const began = performance.now()
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          shown = performance.now() - began
          if (heard === 0) heard = shown
        }),
      ),
    )
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    actions[name ?? '']?.()
    const wait = () => {
      const now = performance.now() - began
      if ((shown > 0 && now - shown > quiet) || now > 20_000) {
        observer.disconnect()
        resolve({ heard, shown })
      } else setTimeout(wait, 50)
    }
    wait()
  })
}

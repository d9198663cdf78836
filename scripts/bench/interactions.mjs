// How long the app takes to answer, by the size of the record, beside a plain list of the same statements.
import { serveLarge } from '../scale/serveLarge.mjs'
import { wholeMilliseconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'
import { median } from './median.mjs'
import { writePlainList } from './plainList/writePlainList.mjs'
import { timeActions, watchTasks, whenStanding } from './timeActions.mjs'

const steps = Array.from({ length: 20 }, () => 'earlier')
const words = ['d', 'dr', 'dro', 'dron', 'drone', 'pri', 'priso', 'prisoners', 'troops', 'bagram'].map((text) => `words:${text}`)
const orders = ['oldest', 'unanswered', 'newest', 'oldest', 'unanswered', 'newest'].map((order) => `order:${order}`)

const searches = ['t', 'ta', 'tal', 'taliban', 'taliban us', 'prisoners', 'prisoners ghani', '8600', 'july 2020', 'bagram'].map((text) => `words:${text}`)
const ticks = ['Taliban', 'United States', 'Accusation', 'Taliban', 'United States', 'Accusation'].map((label) => `tick:${label}`)
const visits = (/** @type {string} */ path) => Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? `open:${path}` : 'back'))

/**
 * @typedef {{ page: string, what: string, acts: readonly string[], upTo: number, counted?: string }} Measured
 * `upTo`: the largest record it is asked of; `counted`: the beginning of the acts that count, where not all do
 */

/** @type {readonly Measured[]} */
const measured = [
  ...['/', '/terms', '/claims', '/parties', '/withdrawal', '/argument', '/sources'].map((page) => ({ page, what: 'step the day', acts: steps, upTo: 100 })),
  { page: '/claims', what: 'type words', acts: words, upTo: 400 },
  { page: '/claims', what: 'set filters', acts: ticks, upTo: 400 },
  { page: '/claims', what: 'change the order', acts: orders, upTo: 100 },
  ...['/claims', '/terms'].flatMap((page) => [
    { page, what: `open a ${page === '/claims' ? 'statement' : 'term'}`, acts: visits(`${page}/`), counted: 'open', upTo: 100 },
    { page, what: 'go back to the list', acts: visits(`${page}/`), counted: 'back', upTo: 100 },
  ]),
  { page: '/search?q=war', what: 'search', acts: searches, upTo: 400 },
  { page: '/terms/us-full-withdrawal', what: 'step the day', acts: steps, upTo: 400 },
  { page: '/plain-list', what: 'a plain list: step the day', acts: steps, upTo: 400 },
]

/** @param {readonly number[]} values */
const p95 = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * 0.95)] ?? Number.NaN
/** @param {readonly number[]} values */
const both = (values) => `${Math.round(median(values))} / ${wholeMilliseconds(p95(values))}`

/**
 * One row of the table.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../scale/serveLarge.mjs').LargeSite} large
 * @param {Measured} measured
 */
async function measure(browser, large, { page: path, what, acts, counted }) {
  const page = await browser.newPage()
  await watchTasks(page)
  const response = await page.goto(large.at(`${path}${path.includes('?') ? '&' : '?'}asof=2021-06-01`))
  if (response?.ok() !== true) throw new Error(`${path} is not there, and what would be measured is the page that says so.`)
  await whenStanding(page, path)
  // What is done once the page stands is not counted, and tasks are told of with some delay.
  await page.waitForTimeout(1000)
  const { heard, shown, longest } = await timeActions(page, acts, counted)
  const heap = await page.evaluate(() => /** @type {{ memory?: { usedJSHeapSize: number } }} */ (/** @type {unknown} */ (performance)).memory?.usedJSHeapSize ?? Number.NaN)
  await page.close()
  return [`\`${path.replace(/\?.*/, '')}\``, what, both(heard), both(shown), wholeMilliseconds(longest), `${Math.round(heap / 1e6)} MB`]
}

/** @param {import('./parts.mjs').Context} context */
export async function interactionsTable({ browser, sites }) {
  const rows = []
  for (const times of [1, 10, 100, 400]) {
    const large = await serveLarge(sites.pages, times, writePlainList)
    for (const each of measured) if (times <= each.upTo) rows.push([`${times} ×`, ...(await measure(browser, large, each))])
    await large.close()
  }
  return markdownTable(['record', 'page', 'what', 'control answers, median / 95 %', 'all is drawn, median / 95 %', 'longest task', 'memory'], rows)
}

// How long the app takes to answer, by the size of the record, beside a plain list of the same statements.
import { serveLarge } from '../scale/serveLarge.mjs'
import { wholeMilliseconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'
import { median } from './median.mjs'
import { writePlainList } from './plainList/writePlainList.mjs'
import { timeActions, watchTasks, whenTaken } from './timeActions.mjs'

const steps = Array.from({ length: 20 }, () => 'earlier')
const words = ['d', 'dr', 'dro', 'dron', 'drone', 'pri', 'priso', 'prisoners', 'troops', 'bagram'].map((text) => `words:${text}`)
const orders = ['oldest', 'unanswered', 'newest', 'oldest', 'unanswered', 'newest'].map((order) => `order:${order}`)

/** @typedef {{ page: string, what: string, acts: readonly string[], upTo: number }} Measured `upTo`: the largest record it is asked of */

/** @type {readonly Measured[]} */
const measured = [
  ...['/', '/terms', '/claims', '/parties', '/withdrawal', '/argument', '/sources'].map((page) => ({ page, what: 'step the day', acts: steps, upTo: 100 })),
  { page: '/claims', what: 'type words', acts: words, upTo: 100 },
  { page: '/claims', what: 'change the order', acts: orders, upTo: 100 },
  { page: '/terms/us-full-withdrawal', what: 'step the day', acts: steps, upTo: 400 },
  { page: '/plain-list', what: 'a plain list: step the day', acts: steps, upTo: 400 },
]

/** @param {readonly number[]} values */
const p95 = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * 0.95)] ?? Number.NaN
/** @param {readonly number[]} values */
const both = (values) => `${Math.round(median(values))} / ${wholeMilliseconds(p95(values))}`

/** @param {import('./parts.mjs').Context} context */
export async function interactionsTable({ browser, sites }) {
  const rows = []
  for (const times of [1, 10, 100, 400]) {
    const large = await serveLarge(sites.pages, times)
    await writePlainList(large.dir)
    for (const { page: path, what, acts, upTo } of measured) {
      if (times > upTo) continue
      const page = await browser.newPage()
      await watchTasks(page)
      await page.goto(large.at(`${path}?asof=2021-06-01`))
      await whenTaken(page)
      const { heard, shown, longest } = await timeActions(page, acts)
      const heap = await page.evaluate(() => /** @type {{ memory?: { usedJSHeapSize: number } }} */ (/** @type {unknown} */ (performance)).memory?.usedJSHeapSize ?? Number.NaN)
      rows.push([`${times} ×`, `\`${path}\``, what, both(heard), both(shown), wholeMilliseconds(longest), `${Math.round(heap / 1e6)} MB`])
      await page.close()
    }
    await large.close()
  }
  return markdownTable(['record', 'page', 'what', 'control answers, median / 95 %', 'all is drawn, median / 95 %', 'longest task', 'memory'], rows)
}

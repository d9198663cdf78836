// The largest paint of every other kind of address, beside the plain pages with the same words.
import { otherKinds } from './addresses.mjs'
import { seconds, times, wholeMilliseconds } from './figures.mjs'
import { markdownTable } from './markdownTable.mjs'
import { median } from './median.mjs'
import { openPage } from './openPage.mjs'

/** @typedef {import('./pageTimes.mjs').Times} Times */

/** @param {import('./parts.mjs').Context} context */
export async function kindsTable({ browser, sites, runs }) {
  const rows = []
  for (const path of otherKinds) {
    /** @type {{ ours: Times[], plain: Times[], styled: Times[] }} */
    const taken = { ours: [], plain: [], styled: [] }
    for (let run = 0; run < runs; run += 1) {
      for (const as of /** @type {const} */ (['ours', 'plain', 'styled'])) taken[as].push(await openPage(browser, sites[as](path)))
    }
    const paint = (/** @type {Times[]} */ all) => median(all.map(({ largestPaint }) => largestPaint))
    const [ours, plain, styled] = [paint(taken.ours), paint(taken.plain), paint(taken.styled)]
    const blocked = median(taken.ours.map((page) => page.blocked))
    const shift = Math.max(...taken.ours.map((page) => page.shift))
    rows.push([`\`${path}\``, times(ours, plain), times(ours, styled), seconds(ours), seconds(plain), seconds(styled), wholeMilliseconds(blocked), shift.toFixed(3)])
  }
  return markdownTable(['largest paint', '÷ plain', '÷ styled', 'ours', 'plain', 'styled', 'blocked (ours)', 'shift (ours)'], rows)
}

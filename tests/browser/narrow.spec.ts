import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'

/** What reaches over the edge of the page: the widest elements that no scrolling region holds. */
const overTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > clientWidth + 1
    })
    return [`the page is ${scrollWidth} wide`, ...wide.slice(0, 5).map((element) => `<${element.localName}> ${(element.textContent ?? '').trim().slice(0, 60)}`)]
  })

for (const address of kinds) {
  test(`at 320 pixels nothing of ${address} reaches over the edge`, async ({ visit, page, allow }) => {
    if (isMissing(address)) allow(/404/)
    await page.setViewportSize({ width: 320, height: 640 })
    await visit(address)
    expect(await overTheEdge(page)).toEqual([])
    // What folds out on demand has to fit as well.
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    expect(await overTheEdge(page)).toEqual([])
  })
}

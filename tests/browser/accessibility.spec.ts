import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'
import { overTheEdge } from './overTheEdge.ts'

/** Both layouts, both themes, and the colours that a reader may force on every page. */
const looks = [
  { look: 'light, wide', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark, narrow', width: 360, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours, wide', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

for (const address of kinds) {
  test(`${address}: axe finds nothing in both layouts, both themes and forced colours, and nothing reaches over the edge at 320 pixels`, async ({ visit, page, allow }) => {
    test.slow()
    if (isMissing(address)) allow(/404/)
    await page.setViewportSize({ width: 320, height: 640 })
    await visit(address)
    expect(await overTheEdge(page), 'at 320 pixels').toEqual([])
    for (const { look, width, media } of looks) {
      await page.emulateMedia(media)
      await page.setViewportSize({ width, height: 900 })
      expect(await axeFindings(page), look).toEqual([])
    }
    // What folds out on demand has to fit as well.
    await page.setViewportSize({ width: 320, height: 640 })
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    expect(await overTheEdge(page), 'at 320 pixels, folded out').toEqual([])
  })
}

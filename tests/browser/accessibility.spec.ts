import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'

/** Both layouts, both themes, and the colours that a reader may force on every page. */
const looks = [
  { look: 'light, wide', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark, narrow', width: 360, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours, wide', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
] as const

for (const address of kinds) {
  test(`axe finds nothing at ${address}, in both layouts, both themes and forced colours`, async ({ visit, page, allow }) => {
    test.slow()
    if (isMissing(address)) allow(/404/)
    await visit(address)
    for (const { look, width, media } of looks) {
      await page.emulateMedia(media)
      await page.setViewportSize({ width, height: 900 })
      expect(await axeFindings(page), look).toEqual([])
    }
  })
}

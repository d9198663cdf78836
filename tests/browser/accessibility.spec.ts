import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'

const widths = [1280, 360] as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const address of kinds) {
      test(`axe finds nothing at ${address}, wide and narrow`, async ({ visit, page, allow }) => {
        if (isMissing(address)) allow(/404/)
        await visit(address)
        const found: Record<number, readonly string[]> = {}
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          found[width] = await axeFindings(page)
        }
        expect(found).toEqual({ 1280: [], 360: [] })
      })
    }
  })
}

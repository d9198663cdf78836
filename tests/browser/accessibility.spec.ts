import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'

const paths = ['/', '/terms', '/claims', '/parties', '/exchange', '/withdrawal', '/argument', '/sources', '/method']

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const path of paths) {
      test(`axe finds nothing at ${path}`, async ({ visit, page }) => {
        await visit(path)
        expect(await axeFindings(page)).toEqual([])
      })
    }
  })
}

import { fileURLToPath } from 'node:url'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'

// The style sheets that hold the pictures still come in with the test, past the page's own policy.
test.use({ bypassCSP: true })

const sheet = (name: string): string => fileURLToPath(new URL(`baselines/${name}.css`, import.meta.url))

/** Forms and colours alone: another machine has other fonts, and smooths edges in another way. */
const still = { stylePath: sheet('still'), animations: 'disabled', caret: 'hide' } as const

/** The share of points that may differ: less where few marks stand in much room. */
const maxDiffPixelRatio = (name: string): number => (name === 'links' ? 0.001 : 0.003)

const pictures = [
  ['withdrawal', '/withdrawal?asof=2020-12-31'],
  ['exchange', '/exchange?asof=2020-07-15'],
  ['argument', '/argument?asof=2020-05-15'],
  ['activity', '/parties?asof=2020-12-31'],
  ['links', '/terms?asof=2020-12-31'],
] as const

/**
 * A drawing in its size at the upper left corner of the window: what stands above it on the page is words, which are of
 * another height on another machine and would set it between two rows of points.
 */
async function setApart(drawing: Locator): Promise<Locator> {
  await drawing.evaluate((svg) => {
    document.querySelector('#apart')?.remove()
    const frame = document.createElement('div')
    frame.id = 'apart'
    frame.style.inlineSize = `${svg.getBoundingClientRect().width}px`
    frame.append(svg.cloneNode(true))
    document.body.append(frame)
  })
  return drawing.page().locator('#apart > svg')
}

for (const [name, path] of pictures) {
  test(`${name} looks as it did, narrow and wide, light and dark`, async ({ visit, page }) => {
    await visit(path)
    for (const width of [320, 768, 1280]) {
      // As high as the highest drawing: what stands apart does not scroll.
      await page.setViewportSize({ width, height: 4200 })
      const drawings = await page.getByRole('figure').getByRole('listbox').all()
      expect(drawings.length).toBeGreaterThan(0)
      for (const [index, drawing] of drawings.entries()) {
        const apart = await setApart(drawing)
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme })
          await expect(apart).toHaveScreenshot(`${name}-${index + 1}-${width}-${theme}.png`, { ...still, maxDiffPixelRatio: maxDiffPixelRatio(name) })
        }
      }
    }
  })
}

test('marks that stand eight pixels off are seen', async ({ visit, page }) => {
  for (const [name, path] of pictures) {
    await visit(path)
    await page.setViewportSize({ width: 1280, height: 4200 })
    const drawing = await setApart(page.getByRole('figure').getByRole('listbox').first())
    await expect(drawing).not.toHaveScreenshot(`${name}-1-1280-light.png`, { ...still, maxDiffPixelRatio: maxDiffPixelRatio(name), stylePath: [sheet('still'), sheet('shifted')] })
  }
})

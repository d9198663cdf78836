import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

// The style sheets that hold the pictures still come in with the test, past the page's own policy.
test.use({ bypassCSP: true })

const sheet = (name: string): string => fileURLToPath(new URL(`baselines/${name}.css`, import.meta.url))

/** Forms and colours alone: another machine has other fonts, and smooths edges in another way. */
const still = { stylePath: sheet('still'), animations: 'disabled', caret: 'hide' } as const

/** The share of points that may differ: less where few marks stand in much room. */
const maxDiffPixelRatio = (name: string): number => (name === 'links' || name === 'ledger' ? 0.001 : 0.003)

const widths = [320, 768, 1280]
const themes = ['light', 'dark'] as const

const pictures = [
  ['withdrawal', '/withdrawal?asof=2020-12-31'],
  ['exchange', '/exchange?asof=2020-07-15'],
  ['argument', '/argument?asof=2020-05-15'],
  ['activity', '/parties?asof=2020-12-31'],
  ['links', '/terms?asof=2020-12-31'],
  ['overview', '/?asof=2020-12-31'],
] as const

/** The drawings of a page; those of the overview are small and have no marks to step through. */
const drawingsOn = (page: Page, name: string): Promise<readonly Locator[]> =>
  name === 'overview' ? page.getByRole('region', { name: 'Two pictures' }).getByRole('img').all() : page.getByRole('figure').getByRole('listbox').all()

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

/** A drawing is as it was kept; and were its marks eight pixels off, that would be seen: at each width in one of the themes. */
async function isAsKept(drawing: Locator, name: string, file: string): Promise<void> {
  const tolerance = { ...still, maxDiffPixelRatio: maxDiffPixelRatio(name) }
  await expect(drawing).toHaveScreenshot(file, tolerance)
  if (!/(?:320|1280)-light|768-dark/.test(file)) return
  await expect(drawing, 'marks eight pixels off are seen').not.toHaveScreenshot(file, { ...tolerance, stylePath: [sheet('still'), sheet('shifted')] })
}

for (const [name, path] of pictures) {
  test(`${name} looks as it did, narrow and wide, light and dark`, async ({ visit, page }) => {
    await visit(path)
    for (const width of widths) {
      // As high as the highest drawing: what stands apart does not scroll.
      await page.setViewportSize({ width, height: 4200 })
      const drawings = await drawingsOn(page, name)
      expect(drawings.length).toBeGreaterThan(0)
      for (const [index, drawing] of drawings.entries()) {
        const apart = await setApart(drawing)
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme })
          await isAsKept(apart, name, `${name}-${index + 1}-${width}-${theme}.png`)
        }
      }
    }
  })
}

/** The drawing of a file that was taken away, as wide as the window, at its upper left corner. */
async function setFileApart(page: Page, text: string): Promise<Locator> {
  await page.evaluate((file) => {
    document.querySelector('#apart')?.remove()
    const drawing = new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('svg > svg')
    if (drawing === null) throw new Error('The file holds no drawing.')
    for (const name of ['x', 'y', 'height']) drawing.removeAttribute(name)
    drawing.setAttribute('width', '100%')
    const frame = document.createElement('div')
    frame.id = 'apart'
    frame.style.inlineSize = '100%'
    frame.append(drawing)
    document.body.append(frame)
  }, text)
  return page.locator('#apart > svg')
}

test('the ledger that is taken away looks as it did, narrow and wide, light and dark', async ({ visit, page }) => {
  await visit('/terms?asof=2020-12-31&topic=prisoners')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 4200 })
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await page.locator('#apart').evaluateAll((frames) => frames.forEach((frame) => frame.remove()))
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download as a picture (SVG)' }).click()
      const download = await saved
      expect(download.suggestedFilename()).toBe('terms-topic-prisoners-as-of-2020-12-31.svg')
      const text = await readFile(await download.path(), 'utf8')
      // Every term of the table is in the picture, with its words.
      for (const title of await page.getByRole('table').first().getByRole('rowheader').getByRole('link').allTextContents()) {
        for (const word of title.split(' ')) expect(text).toContain(word)
      }
      await isAsKept(await setFileApart(page, text), 'ledger', `ledger-1-${width}-${theme}.png`)
    }
  }
})

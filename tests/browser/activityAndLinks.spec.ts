import type { Locator, Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'

interface Drawn {
  readonly path: string
  readonly section: string
  readonly picture: RegExp
  readonly table: string
  /** What the marks of the picture say, as its table says it. */
  readonly told: (page: Page) => Promise<readonly string[]>
}

const textsOf = (found: Locator): Promise<readonly string[]> => found.evaluateAll((elements) => elements.map(({ textContent }) => textContent))

/** The head of each row with each of its lines, below the name of the column: `Taliban, A term, April 2020: 1 statement`. */
const activityTold = (page: Page): Promise<readonly string[]> =>
  page.locator('#activity-table table').evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent)
    return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].flatMap((cell, index) =>
        [...cell.querySelectorAll('li')]
          .map(({ textContent }) => textContent)
          .filter((text) => !text.startsWith('Nothing on record'))
          .map((text) => `${heads[index + 1]}, ${row.querySelector('th')?.textContent}, ${text}`),
      ),
    )
  })

const linksTold = (page: Page): Promise<readonly string[]> => textsOf(page.locator('#links-table tbody th[scope="row"]'))

const pictures: readonly Drawn[] = [
  { path: '/parties', section: 'activity', picture: /^Who acted and who spoke on each term/, table: 'Who acted and who spoke, month by month', told: activityTold },
  { path: '/terms', section: 'linked', picture: /^Which term waits on which/, table: 'Which term waits on which', told: linksTold },
]

/** The names of the marks of the composition that is shown. */
const namesIn = (picture: Locator): Promise<readonly string[]> =>
  picture.getByRole('option').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))

for (const { path, section, picture, table, told } of pictures) {
  test.describe(`the picture at ${path}`, () => {
    for (const width of [320, 800, 1280]) {
      test(`at ${width} pixels shows one composition, with just what its table has, and nothing runs over`, async ({ page, visit }) => {
        await page.setViewportSize({ width, height: 900 })
        await visit(`${path}?asof=2020-04-06`)
        const shown = page.locator(`#${section}`).getByRole('listbox', { name: picture })
        await expect(shown).toHaveCount(1)
        const [names, rows] = [await namesIn(shown), await told(page)]
        expect(names.length).toBeGreaterThan(10)
        expect(rows).toHaveLength(names.length)
        // The map’s marks are named just as its table reads; a link’s name begins with the term of its row.
        for (const row of rows) expect(names.filter((name) => name.startsWith(row)), row).not.toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
        await page.locator(`#${section}`).getByText('The same as a table').click()
        await expect(page.getByRole('table', { name: table })).toBeVisible()
      })
    }

    test('is one tab stop, and the arrow keys reach every mark', async ({ page, visit }) => {
      await visit(`${path}?asof=2020-04-06`)
      const shown = page.locator(`#${section}`).getByRole('listbox', { name: picture })
      const names = await namesIn(shown)
      await expect(shown.locator('[tabindex="0"]')).toHaveCount(1)
      await shown.locator('[tabindex="0"]').focus()
      const next = section === 'activity' ? 'ArrowRight' : 'ArrowDown'
      const reached: (string | null | undefined)[] = []
      for (const _ of names) {
        reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        await page.keyboard.press(next)
      }
      expect(reached).toEqual(names)
      const chosen = page.locator(`#${section}`).getByRole('region', { name: 'Selected mark' })
      await expect(chosen.getByRole('link').first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/[?&]mark=/)
    })

    test('draws on each day only what was public, and more as time goes on', async ({ page, visit }) => {
      const counts: number[] = []
      for (const day of ['2020-02-29', '2020-04-06', '2021-08-31']) {
        await visit(`${path}?asof=${day}`)
        const names = await namesIn(page.locator(`#${section}`).getByRole('listbox', { name: picture }))
        counts.push(names.length)
        const years = names.flatMap((name) => name.match(/\b(?:March|April|May|June|July|August|September|October|November|December) 202[01]: /g) ?? [])
        if (day === '2020-02-29') expect(years).toEqual([])
      }
      expect(counts).toEqual(counts.toSorted((a, b) => a - b))
      expect(new Set(counts).size).toBe(counts.length)
    })

    test('the page made at build holds the drawing, and nothing moves when its code comes', async ({ page, site }) => {
      const html = await (await fetch(site.at(path))).text()
      expect(html.match(/role="option"/g)?.length).toBeGreaterThan(60)
      await page.goto(site.at(path))
      const shown = page.locator(`#${section}`).getByRole('listbox', { name: picture })
      const before = await shown.boundingBox()
      await page.waitForLoadState('networkidle')
      expect(await shown.boundingBox()).toEqual(before)
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no breach of accessibility, ${colorScheme}, with a mark chosen and the table open`, async ({ page, visit }) => {
        await page.emulateMedia({ colorScheme })
        await visit(path)
        const part = page.locator(`#${section}`)
        await part.getByRole('option').first().click({ force: true })
        await part.getByText('The same as a table').click()
        expect(await axeFindings(page)).toEqual([])
      })
    }
  })
}

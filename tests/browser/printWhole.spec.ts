import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { lettersOf, sheetsOf } from './pdfText.ts'

/** Every piece of text that has a place on paper. What only screen readers are told has none; what is folded on the screen has. */
async function textsOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  return page.getByRole('main').evaluate((main) => {
    for (const folded of main.querySelectorAll('details')) folded.open = true
    const isForEyes = (element: Element | null): boolean =>
      element === null || (!/inset\(50%\)/.test(getComputedStyle(element).clipPath) && isForEyes(element.parentElement))
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode
      if (textContent !== null && parentElement !== null && parentElement.getClientRects().length > 0 && isForEyes(parentElement)) texts.push(textContent)
    }
    return texts
  })
}

/** How many sheets each takes at most. */
const whole = { '/exchange': 13, '/withdrawal': 14, '/argument': 20, '/claims': 40, '/terms': 14, '/parties': 22, '/search?q=prisoners': 4 }

for (const [path, most] of Object.entries(whole)) {
  test(`${path} prints whole, folded parts among it, on at most ${most} sheets`, async ({ visit, page }) => {
    await visit(path)
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }))
    expect(sheets.length).toBeLessThanOrEqual(most)
    const letters = lettersOf(sheets.map(({ text }) => text).join(''))
    const texts = await textsOnPaper(page)
    expect(texts.length).toBeGreaterThan(30)
    expect(texts.filter((text) => !letters.includes(lettersOf(text)))).toEqual([])
  })
}

test('the matrix of positions begins on the first sheet', async ({ visit, page }) => {
  await visit('/parties')
  const [first] = await sheetsOf(await page.pdf({ format: 'A4' }))
  expect(first?.text).toContain('Latest positions as of')
  expect(first?.filled).toBeGreaterThan(0.6)
})

test('the pictures of the exchange stand on its first sheet, which is full', async ({ visit, page }) => {
  await visit('/exchange')
  const [first] = await sheetsOf(await page.pdf({ format: 'A4' }))
  expect(first?.text).toContain('Up to 5,000')
  expect(first?.text).toContain('Up to 1,000')
  expect(first?.filled).toBeGreaterThan(0.8)
})

test('the lanes of the argument begin behind their names', async ({ visit, page }) => {
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await visit('/argument')
  const { edge, names } = await page.getByRole('listbox').locator('visible=true').evaluate((svg) => {
    const lane = svg.querySelector('rect')?.getBoundingClientRect().left ?? Number.NaN
    const words = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, ...text.getBoundingClientRect().toJSON() }))
    return { edge: lane, names: words.filter(({ left }) => left < lane) }
  })
  expect(names.map(({ text }) => text)).toContain('Afghan government')
  expect(names.filter(({ right }) => right > edge)).toEqual([])
})

test('a search says on paper what is folded and not printed', async ({ visit, page }) => {
  await visit('/search?q=prisoners')
  const line = page.getByText(/^\d+ more statements are folded on the screen and not printed\.$/)
  await expect(line).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(line).toBeVisible()
})

import { expect, test } from './fixtures.ts'

/** How many pages a PDF has, by its own list of them. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

/** The term with the most sources may run on to a third page. */
const terms = { 'taliban-prisoners-released': 2, 'us-full-withdrawal': 3, 'understanding-us-limits-strikes': 2, 'us-first-drawdown': 2 }

for (const [term, most] of Object.entries(terms)) {
  test(`/terms/${term} prints as a brief of at most ${most} pages`, async ({ visit, page }) => {
    await visit(`/terms/${term}`)
    const pages = pagesOf(await page.pdf({ format: 'A4' }))
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(most)
  })
}

test('on paper stand the sides, who answered whom, the numbers, and the sources as numbered notes; on the screen the whole page', async ({ visit, page }) => {
  await visit('/terms/taliban-prisoners-released')
  const brief = page.getByRole('heading', { level: 2, name: 'Sources', exact: true })
  await expect(brief).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['What the three sides say', 'Who answered whom', 'Numbers', 'Sources'])
  await expect(page.getByRole('heading', { level: 2, name: 'How this status was derived' })).toHaveCount(0)
  const list = page.getByRole('list').filter({ has: page.getByRole('listitem') }).last()
  const notes = await list.getByRole('listitem').count()
  expect(notes).toBeGreaterThan(3)
  const main = await page.getByRole('main').innerText()
  const numbers = [...main.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, found = '']) => found.split(', ').map(Number))
  expect(Math.max(...numbers), 'every note that is named stands in the list').toBe(notes)
  expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: notes }, (_, at) => at + 1))
})

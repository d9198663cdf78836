import { axeFindings } from './axe.ts'
import { cellsOf, drawingsOf, numberIn, valueAt } from './drawn.ts'
import { expect, test } from './fixtures.ts'

const pictures = [
  { path: '/withdrawal?asof=2020-12-31', table: 'The withdrawal in numbers' },
  { path: '/exchange?asof=2020-06-15', table: 'The exchange in numbers' },
  { path: '/argument?asof=2020-04-06', table: 'Statements, and who answered whom' },
] as const

for (const { path, table } of pictures) {
  test(`${path}: a row for each mark, every mark reached with the arrow keys, and axe finds nothing in forced colours`, async ({ visit, page }) => {
    await visit(path)
    const drawings = await drawingsOf(page)
    const rows = await cellsOf(page.getByRole('table', { name: table, exact: true }))
    expect(drawings.flatMap(({ marks }) => marks)).toHaveLength(rows.length)

    for (const { label, marks, stops } of drawings) {
      expect(stops, `tab stops of ${label}`).toBe(1)
      const names = marks.map(({ name }) => name)
      expect(names.filter((name) => name.length < 8)).toEqual([])
      await page.getByRole('listbox', { name: label }).locator('[tabindex="0"]').focus()
      // Two drawings can share a mark, and where it was looked at in one, the other begins with it.
      await page.keyboard.press('Home')
      const reached: string[] = []
      for (const _ of names) {
        reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
        await page.keyboard.press('ArrowRight')
      }
      expect(reached).toEqual(names)
    }

    await page.emulateMedia({ forcedColors: 'active' })
    expect(await axeFindings(page)).toEqual([])
  })
}

test('the withdrawal: each level stands at the height of the number in the table', async ({ visit, page }) => {
  await visit('/withdrawal')
  const [drawing] = await drawingsOf(page)
  if (drawing === undefined) throw new Error('nothing is drawn')
  const rows = await cellsOf(page.getByRole('table', { name: 'The withdrawal in numbers', exact: true }))
  const told = rows.filter(({ group }) => group !== 'What happened').map((row) => numberIn(row['Number or event'] ?? ''))
  // What happened stands below the base of the numbers.
  const base = drawing.ticks[0]?.y ?? Number.NaN
  const drawn = drawing.marks.filter(({ y }) => y <= base).map(({ y }) => valueAt(drawing, y))
  expect(told.length).toBeGreaterThan(30)
  expect(drawn).toHaveLength(told.length)
  const sorted = told.toSorted((a, b) => a - b)
  // A tenth of a unit is as fine as places are given; with this axis it is six troops.
  drawn.toSorted((a, b) => a - b).forEach((value, index) => expect(Math.abs(value - (sorted[index] ?? Number.NaN))).toBeLessThan(10))
})

test('the exchange: each total stands at the height of the number in the table, on both sides', async ({ visit, page }) => {
  await visit('/exchange')
  const drawings = await drawingsOf(page)
  const rows = await cellsOf(page.getByRole('table', { name: 'The exchange in numbers', exact: true }))
  expect(drawings).toHaveLength(2)
  for (const drawing of drawings) {
    const side = /^Released by (.*), day by day/.exec(drawing.label)?.[1] ?? ''
    const told = rows.filter((row) => row['group'] === `Released by: ${side}` && row['What it is'] === 'Total').map((row) => numberIn(row['Number or event'] ?? ''))
    const base = drawing.ticks[0]?.y ?? Number.NaN
    const drawn = drawing.marks.filter(({ y }) => y <= base).map(({ y }) => valueAt(drawing, y))
    expect(told.length).toBeGreaterThan(8)
    expect(drawn).toHaveLength(told.length)
    const sorted = told.toSorted((a, b) => a - b)
    drawn.toSorted((a, b) => a - b).forEach((value, index) => expect(Math.abs(value - (sorted[index] ?? Number.NaN))).toBeLessThan(4))
  }
})

test('the argument: as many arcs as answers', async ({ visit, page }) => {
  await visit('/argument')
  const [drawing] = await drawingsOf(page)
  const answers = await page.getByRole('table', { name: 'Statements, and who answered whom' }).evaluate((table) => {
    const column = [...table.querySelectorAll('thead th')].findIndex((head) => head.textContent?.trim() === 'Answers')
    return [...table.querySelectorAll('tbody tr')].reduce((sum, row) => sum + (row.children[column]?.querySelectorAll('a').length ?? Number.NaN), 0)
  })
  expect(answers).toBeGreaterThan(50)
  expect(drawing?.curves).toBe(answers)
  await expect(page.getByRole('search', { name: 'Narrow the picture' })).toContainText(`${answers} answer links shown`)
})

test('a chosen mark is in the address, moving between marks is not, and the copied link gives the picture back', async ({ visit, page, elsewhere }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit('/withdrawal?asof=2021-04-15&series=us-contractors')
  const entries = await page.evaluate(() => window.history.length)
  await page.getByRole('listbox').locator('visible=true').locator('[tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]mark=/)
  const details = page.getByRole('region', { name: 'Selected mark' })
  const told = await details.innerText()

  await page.getByRole('button', { name: 'Copy link to this picture' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Copied$/ })).toBeVisible()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect([...link.searchParams.keys()]).toEqual(['asof', 'series', 'mark', 'v'])
  const other = await elsewhere()
  await visit(link.href, other)
  await expect(other.getByRole('region', { name: 'Selected mark' })).toHaveText(told, { useInnerText: true })
  await expect(other.getByRole('figure').first()).toBeInViewport()
  expect(await drawingsOf(other)).toEqual(await drawingsOf(page))

  await page.goBack()
  await expect(page).not.toHaveURL(/[?&]mark=/)
})

test('a picture is saved as SVG that needs nothing of the page, as PNG and as its values', async ({ visit, page }) => {
  await visit('/exchange?asof=2020-06-15')
  const save = async (name: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const file = await coming
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
  }

  const svg = await save('Download picture (SVG)')
  const text = svg.bytes.toString('utf8')
  expect(svg.name).toBe('prisoner-exchange-as-of-2020-06-15.svg')
  expect(text).not.toMatch(/ (class|style|role="option"|tabindex|aria-[a-z]+|data-[a-z]+)=|var\(--|<script|currentcolor"/)
  expect(text).toContain('<title>The prisoner exchange</title>')
  expect(text).toMatch(/<desc>On 15 June 2020, 97 days after the date in the text .*record version [\d.]+, licence CC BY 4\.0\. http.*#picture<\/desc>/)
  const [drawing] = await drawingsOf(page)
  for (const { name } of drawing?.marks ?? []) expect(text).toContain(`<title>${name.replaceAll('&', '&amp;')}</title>`)

  const png = await save('Download picture (PNG)')
  expect(png.name).toBe('prisoner-exchange-as-of-2020-06-15.png')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(/<svg[^>]* width="(\d+)"/.exec(text)?.[1]))

  const csv = await save('Download its values (CSV)')
  expect(csv.name).toBe('prisoner-exchange-as-of-2020-06-15.csv')
  expect(csv.bytes.toString('utf8')).toContain('2,284')
})

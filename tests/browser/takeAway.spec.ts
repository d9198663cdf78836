import { expect, test } from './journey.ts'

const article = '6 April 2020: Founding article (early April 2020)'

for (const hand of ['keyboard'] as const) {
  test.describe(`something that holds up elsewhere, by ${hand}`, () => {
    test.use({ hand })

    test('an address that shows the same day, filters and text to somebody else', async ({ reader, visit, elsewhere }) => {
      const { page } = reader
      await reader.pick(page.getByRole('combobox', { name: 'Moment' }), article)
      await reader.activate(page.getByRole('link', { name: /allegations? with no answer on record$/ }))
      await reader.write(page.getByRole('searchbox', { name: 'Words in the statement' }), 'indefensible')

      await expect(page.getByRole('status').filter({ hasText: 'statements' })).toHaveText('1 of 76 statements: alleging something with no answer on record; with the words “indefensible”.')
      const address = new URL(page.url())
      expect(Object.fromEntries(address.searchParams)).toEqual({ asof: '2020-04-06', answer: 'none', q: 'indefensible' })

      const other = await elsewhere()
      await visit(address.href, other)
      expect(await other.getByRole('main').ariaSnapshot()).toBe(await page.getByRole('main').ariaSnapshot())
      expect(await other.getByRole('region', { name: 'The day shown' }).ariaSnapshot()).toBe(await page.getByRole('region', { name: 'The day shown' }).ariaSnapshot())
      expect(await other.title()).toBe(await page.title())
    })

    test('a quotation with who said it, when, and where it can be read', async ({ reader }) => {
      const { page } = reader
      await reader.pick(page.getByRole('combobox', { name: 'Moment' }), article)
      const ledger = page.getByRole('table', { name: 'All terms as of 6 April 2020' })
      await reader.activate(ledger.getByRole('link', { name: 'US limits its strikes and raids', exact: true }))

      const said = page.getByRole('region', { name: 'What the three sides say' })
      const statement = said.getByRole('article', { name: 'Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020' })
      await expect(statement).toContainText('Sonny Leggett')
      await expect(statement).toContainText('Spokesman for US Forces–Afghanistan')
      await expect(statement).toContainText('5 April 2020')
      await expect(statement.getByRole('blockquote')).toHaveText('USFOR-A (U.S. Forces Afghanistan) has upheld, and continues to uphold, the military terms of the U.S.-Taliban agreement; any assertion otherwise is baseless.')

      await reader.activate(statement.getByRole('link', { name: /Taliban Cry Foul, Peace Deal With the US on the Rocks/ }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taliban Cry Foul, Peace Deal With the US on the Rocks')
      const where = page.getByRole('main').getByRole('link', { name: /^https:\/\/sofrep\.com/ })
      await expect(where).toHaveAttribute('href', 'https://sofrep.com/news/taliban-cry-foul-peace-deal-with-the-us-on-the-rocks/')
    })

    test('a link that names the day and the version, so that it shows the same once the record has grown', async ({ reader, visit, elsewhere }) => {
      const { page } = reader
      await reader.activate(page.getByRole('region', { name: 'What has happened' }).getByRole('link', { name: 'Overdue' }))
      await expect(page.getByRole('table', { name: '3 of 53 terms: overdue' })).toBeVisible()
      const link = new URL(await reader.copyBy(page.getByRole('button', { name: 'Copy link to this view' })))
      expect(link.searchParams.get('asof')).toBe('2021-08-31')
      expect(link.searchParams.get('delivery')).toBe('overdue')
      expect(link.searchParams.get('v')).toMatch(/^\d+\.\d+\.\d+$/)

      const other = await elsewhere()
      await visit(link.href, other)
      await expect(other.getByRole('table', { name: '3 of 53 terms: overdue' })).toBeVisible()
      const withoutAddresses = async (where: typeof page) => (await where.getByRole('table').ariaSnapshot()).replaceAll(/- \/url: .*/g, '')
      expect(await withoutAddresses(other)).toBe(await withoutAddresses(page))
    })

    test('a citation that names the page, the version and its check sum, the day and the address', async ({ reader }) => {
      const { page } = reader
      await reader.pick(page.getByRole('combobox', { name: 'Moment' }), article)
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exchange' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The prisoner exchange')
      const citation = await reader.copyBy(page.getByRole('button', { name: 'Copy citation of this page' }))
      expect(citation).toMatch(/^“The prisoner exchange”, Doha Agreement Tracker, record version \d+\.\d+\.\d+ \(SHA-256 [0-9a-f]{12}…\), as of 6 April 2020, http\S+\/exchange\?asof=2020-04-06&v=\d+\.\d+\.\d+$/)
    })

    test('a table with its days and counters, each row with the day and the version', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exchange' }))
      const { name, text } = await reader.download(page.getByRole('button', { name: 'Download this table (CSV): The exchange in numbers' }))
      expect(name).toMatch(/-as-of-2021-08-31\.csv$/)
      const rows = text.split('\r\n')
      expect(rows[0]).toBe('\uFEFFGroup,Day,What it is,Number or event,By the count of,Source,table,as of,record version')
      const may = rows.filter((row) => row.startsWith('Released by: Afghan government,31 May 2020,Total,')).join('\n')
      expect(may).toMatch(/^[^,]+,31 May 2020,Total,"2,710",the Afghan government,.*,The exchange in numbers,2021-08-31,\d+\.\d+\.\d+$/m)
      expect(may).toMatch(/^[^,]+,31 May 2020,Total,"2,284",the Taliban,.*,The exchange in numbers,2021-08-31,\d+\.\d+\.\d+$/m)
    })
  })
}

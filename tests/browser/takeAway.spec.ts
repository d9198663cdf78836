import { expect, test } from './journey.ts'
import { hands } from './reader.ts'

const article = '6 April 2020: Founding article (early April 2020)'

for (const hand of hands) {
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

    test('a table that another program can take up, with its days and counters', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exchange' }))
      await expect(page.getByRole('table', { name: 'The exchange in numbers' })).toBeVisible()
      const lines = (await reader.copyEverything()).split('\n').map((line) => line.trim())
      expect(lines).toContain('Day\tWhat it is\tNumber or event\tBy the count of\tSource')
      expect(lines).toContain('31 May 2020\tTotal\t2,710\tthe Afghan government')
      expect(lines).toContain('31 May 2020\tTotal\t2,284\tthe Taliban')
    })
  })
}

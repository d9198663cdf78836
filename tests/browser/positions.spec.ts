import { expect, test } from './journey.ts'
import { columnOf } from './ledger.ts'

for (const hand of ['keyboard'] as const) {
  test.describe(`which party says what about a term on a day, by ${hand}`, () => {
    test.use({ hand })

    test('on 4 April 2020, and what a day more brings', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Parties' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parties and positions')
      await reader.setDay(page.getByRole('textbox', { name: 'Day', exact: true }), '2020-04-04')

      const before = page.getByRole('table', { name: 'Latest positions as of 4 April 2020' })
      await expect(before).toBeVisible()
      const release = before.getByRole('row', { name: /^Up to 5,000 Taliban prisoners are released/ })
      expect(await columnOf(before, release, 'United States')).toContain('says: not yet, about the Afghan government, 18 March 2020')
      expect(await columnOf(before, release, 'Taliban')).toBe('says: not kept, about the Afghan government, 11 March 2020')
      expect(await columnOf(before, release, 'Afghan government')).toBe('says: not yet, about its own side, 15 March 2020')
      const strikes = { name: /^US limits its strikes and raids/ }
      expect(await columnOf(before, before.getByRole('row', strikes), 'Taliban')).toBe('No statement on record')

      await reader.activate(page.getByRole('button', { name: 'Later: the next day on which the record changed' }))
      const after = page.getByRole('table', { name: 'Latest positions as of 5 April 2020' })
      await expect(after).toBeVisible()
      expect(await columnOf(after, after.getByRole('row', strikes), 'Taliban')).toBe('says: not kept, about the United States, 5 April 2020')
      expect(await columnOf(after, after.getByRole('row', strikes), 'United States')).toBe('says: kept, about its own side, 5 April 2020')
    })

    test('from a position to the statement it rests on', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Parties' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parties and positions')
      await reader.setDay(page.getByRole('textbox', { name: 'Day', exact: true }), '2020-04-04')
      const matrix = page.getByRole('table', { name: 'Latest positions as of 4 April 2020' })
      const release = matrix.getByRole('row', { name: /^Up to 5,000 Taliban prisoners are released/ })
      await reader.activate(release.getByRole('link', { name: /^says: not kept\s*, about the Afghan government, 11 March 2020/ }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accusation by Suhail Shaheen, Taliban, 11 March 2020')
      await expect(page).toHaveURL(/\/claims\/2020-03-11-taliban-rejects-conditional-release\?asof=2020-04-04$/)
    })
  })
}

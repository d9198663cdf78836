import { expect, test } from './journey.ts'
import { hands } from './reader.ts'
import { columnOf, titlesIn } from './ledger.ts'

const article = '6 April 2020: Founding article (early April 2020)'

test('which terms are overdue, late or in dispute on the last day of the record, without going anywhere', async ({ reader: { page } }) => {
  const happened = page.getByRole('region', { name: 'What has happened' })
  await expect(happened.getByRole('listitem').filter({ hasText: 'Overdue' })).toHaveText(/^\s*Overdue\s*3\s*$/)
  const said = page.getByRole('region', { name: 'What the parties say' })
  await expect(said.getByRole('listitem').filter({ hasText: /^\s*Disputed/ })).toHaveText(/^\s*Disputed\s*2\s*$/)

  const ledger = page.getByRole('table', { name: 'All terms as of 31 August 2021' })
  const withdrawal = ledger.getByRole('row', { name: /^US withdraws all foreign forces in fourteen months/ })
  expect(await columnOf(ledger, withdrawal, 'Delivery')).toMatch(/^Delivered 121–123 days after the due day/)
  expect(await columnOf(ledger, withdrawal, 'Account')).toBe('Acknowledged about: United States')
  const sanctions = ledger.getByRole('row', { name: /^US reviews its sanctions on the Taliban/ })
  expect(await columnOf(ledger, sanctions, 'Delivery')).toBe('Overdue by 353 days')
})

for (const hand of hands) {
  test.describe(`which terms are overdue, late or in dispute, by ${hand}`, () => {
    test.use({ hand })

    test('overdue on the day of the founding article', async ({ reader }) => {
      await reader.pick(reader.page.getByRole('combobox', { name: 'Moment' }), article)
      await reader.activate(reader.page.getByRole('region', { name: 'What has happened' }).getByRole('link', { name: 'Overdue' }))

      const ledger = reader.page.getByRole('table', { name: '3 of 51 terms: overdue' })
      await expect(ledger).toBeVisible()
      expect(await titlesIn(ledger)).toEqual([
        'Taliban start talks with Afghan sides',
        'Up to 1,000 prisoners of the other side are released',
        'Up to 5,000 Taliban prisoners are released',
      ])
      const release = ledger.getByRole('row', { name: /^Up to 5,000/ })
      expect(await columnOf(ledger, release, 'Delivery')).toContain('Overdue by 27 days')
      expect(await columnOf(ledger, release, 'Account')).toBe('Explained about: Afghan government')
    })

    test('past a date that was a goal, on the last day of the record', async ({ reader }) => {
      await reader.activate(reader.page.getByRole('region', { name: 'What has happened' }).getByRole('link', { name: 'Goal date passed' }))
      const ledger = reader.page.getByRole('table', { name: '2 of 53 terms: goal date passed' })
      await expect(ledger).toBeVisible()
      expect(await titlesIn(ledger)).toEqual(['US aims for UN delisting by 29 May 2020', 'US aims to lift its sanctions by 27 August 2020'])
    })

    test('in dispute on the day of the founding article, with who says what', async ({ reader }) => {
      await reader.pick(reader.page.getByRole('combobox', { name: 'Moment' }), article)
      await reader.activate(reader.page.getByRole('region', { name: 'What the parties say' }).getByRole('link', { name: 'Disputed', exact: true }))

      const ledger = reader.page.getByRole('table', { name: '3 of 51 terms: account disputed' })
      await expect(ledger).toBeVisible()
      expect(await titlesIn(ledger)).toEqual([
        'All sides keep violence down',
        'Taliban start talks with Afghan sides',
        'US limits its strikes and raids',
      ])
      const strikes = ledger.getByRole('row', { name: /^US limits its strikes and raids/ })
      expect(await columnOf(ledger, strikes, 'United States')).toBe('says: kept, about its own side, 5 April 2020')
      expect(await columnOf(ledger, strikes, 'Taliban')).toBe('says: not kept, about the United States, 5 April 2020')
      expect(await columnOf(ledger, strikes, 'Afghan government')).toBe('No statement on record')
    })
  })
}

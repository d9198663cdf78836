import type { Locator } from '@playwright/test'
import { expect, test } from './journey.ts'
import { columnOf } from './ledger.ts'

/** The counts that a table gives for a day: the number with whoever counted. */
async function countsOn(table: Locator, day: string, kind: string, by: string): Promise<readonly string[]> {
  const rows = await table.getByRole('row', { name: new RegExp(`^${day} ${kind} `) }).all()
  return Promise.all(rows.map(async (row) => `${await columnOf(table, row, 'Number or event')} – ${await columnOf(table, row, by)}`))
}

for (const hand of ['keyboard'] as const) {
  test.describe(`what was promised and what was reported, by ${hand}`, () => {
    test.use({ hand })

    test('the withdrawal: promised, reported, by whom, and where reports differ', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Withdrawal' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The 14-month withdrawal')

      const figure = page.getByRole('figure').first()
      await expect(figure).toContainText('the text asks for 8,600 US troops by 13 July 2020 and none by 29 April 2021 to 1 May 2021')
      await expect(figure).toContainText('0 on 30 August 2021 by the count of the United States')
      await expect(figure).toContainText('123 days after 29 April 2021, 122 days after 30 April 2021 and 121 days after 1 May 2021')

      const table = page.getByRole('table', { name: 'The withdrawal in numbers' })
      expect(await countsOn(table, '13 July 2020', 'Asked for by the text', 'By')).toEqual(['8,600: US cuts its troops to 8,600 – '])
      expect(await countsOn(table, '14 March 2021', 'Reported', 'By')).toEqual(['2,500 – the United States', 'about 3,500 – press reports'])

      await reader.chooseMark(
        page.getByRole('listbox', { name: /^The withdrawal, day by day/ }),
        'about 3,500 troops, reported for 14 March 2021, by the count of press reports',
      )
      const chosen = page.getByRole('region', { name: 'Selected mark' })
      await expect(chosen).toContainText('About 3,500 troops, reported for 14 March 2021, by the count of press reports.')
      await expect(chosen.getByRole('link').first()).toBeVisible()
    })

    test('the exchange: promised, reported, by whom, and where reports differ', async ({ reader }) => {
      const { page } = reader
      await reader.activate(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exchange' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The prisoner exchange')
      await expect(page.getByRole('main')).toContainText('The text has up to 5,000 Taliban prisoners and up to 1,000 prisoners of the other side released by 10 March 2020.')

      const table = page.getByRole('table', { name: 'The exchange in numbers' })
      const may = await countsOn(table, '31 May 2020', 'Total', 'By the count of')
      expect(may).toEqual(expect.arrayContaining([
        '2,710 – the Afghan government',
        'about 3,000 – the Afghan government, passed on by press reports',
        '2,284 – the Taliban',
      ]))

      await reader.chooseMark(
        page.getByRole('listbox', { name: /^Released by Afghan government, day by day/ }),
        '2,284 prisoners, reported for 31 May 2020, by the count of the Taliban',
      )
      const chosen = page.getByRole('region', { name: 'Selected mark' })
      await expect(chosen).toContainText('2,284 prisoners, reported for 31 May 2020, by the count of the Taliban.')
      await expect(chosen.getByRole('link').first()).toBeVisible()
    })
  })
}

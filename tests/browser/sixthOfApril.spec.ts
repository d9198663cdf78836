import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { columnOf } from './ledger.ts'
import { termAnswers } from './sixthOfApril.ts'
import { wordsOfAll } from './words.ts'

const asof = 'asof=2020-04-06'

/** What a part of the page says, without the list of records below it. */
async function saidIn(part: Locator): Promise<readonly string[]> {
  const paragraphs = await wordsOfAll(part.getByRole('paragraph'))
  return paragraphs.filter((text) => !text.startsWith('Rests on:') && !text.startsWith('Monitors, apart from the parties:'))
}

/** The records that a part of the page links to, as `claims/<id>`. */
async function linkedFrom(part: Locator): Promise<readonly string[]> {
  const links = part.getByRole('paragraph').filter({ hasText: /^Rests on:/ }).getByRole('link')
  return links.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname.split('/').slice(-2).join('/') : '')))
}

/** What was searched is said once on a page, under what the parties say. */
const searched = 'Statements and answers were looked for in English-language sources to 6 April 2020; Pashto and Dari not searched.'

for (const record of ['article', 'whole'] as const) {
  test.describe(`6 April 2020, ${record === 'article' ? 'by the record of the article alone' : 'by the whole record'}`, () => {
    for (const { term, title, inPublicText, because, [record]: expected } of termAnswers) {
      const [state = ''] = expected.delivery.says
      const accounts = expected.account.says.filter((text) => / about: /.test(text)).join(', ')
      const why = record === 'whole' && because !== undefined ? ` – otherwise than by the article alone, because ${because}` : ''

      test(`${title}: ${state} · ${accounts}${why}`, async ({ visit, page, site, articleSite }) => {
        await visit((record === 'article' ? articleSite : site).at(`/terms/${term}?${asof}`))
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

        const happened = page.getByRole('region', { name: 'What has happened by 6 April 2020' })
        expect({ says: await saidIn(happened), restsOn: await linkedFrom(happened) }).toEqual(expected.delivery)
        const said = page.getByRole('region', { name: 'What the parties say', exact: true })
        expect({ says: await saidIn(said), restsOn: await linkedFrom(said) }).toEqual({ ...expected.account, says: [...expected.account.says, searched] })

        const marked = page.getByRole('main').getByText('In no public text', { exact: true }).first()
        await expect(marked).toBeVisible({ visible: !inPublicText })
      })
    }

    test('the overview shows both answers of each side by side', async ({ visit, page, site, articleSite }) => {
      await visit((record === 'article' ? articleSite : site).at(`/?${asof}`))
      const ledger = page.getByRole('table', { name: 'All terms as of 6 April 2020' })
      for (const { title, inPublicText, [record]: expected } of termAnswers) {
        const row = ledger.getByRole('row').filter({ has: page.getByRole('rowheader').getByRole('link', { name: title, exact: true }) })
        const accounts = expected.account.says.filter((text) => / about: /.test(text) && !text.startsWith('No statement'))
        expect(await columnOf(ledger, row, 'Delivery'), title).toContain(expected.delivery.says[0])
        expect(await columnOf(ledger, row, 'Account'), title).toContain(accounts.length === 0 ? 'No word on whether it was kept' : accounts.join(' '))
        expect((await columnOf(ledger, row, 'Term')).endsWith('In no public text'), title).toBe(!inPublicText)
      }
    })

    test('the last day of the withdrawal is read as 29 April 2021 only: other readings became public later', async ({ visit, page, site, articleSite }) => {
      const served = record === 'article' ? articleSite : site
      await visit(served.at(`/terms/us-full-withdrawal?${asof}`))
      const readings = page.getByRole('table', { name: 'Readings of the due day that were public by 6 April 2020' })
      await expect(readings.getByRole('rowheader')).toHaveText([/^29 April 2021/])
      for (const path of ['/terms/us-full-withdrawal', '/withdrawal', '/']) {
        await visit(served.at(`${path}?${asof}`))
        const text = (await page.getByRole('main').textContent()) ?? ''
        expect(text.includes('29 April 2021'), `${path} names 29 April 2021`).toBe(true)
        expect([...text.matchAll(/.{0,80}(?:30 April 2021|1 May 2021|May 1)/g)].map(String), path).toEqual([])
      }
    })
  })
}

test('by the end of the record all three readings of the last day show', async ({ visit, page }) => {
  await visit('/terms/us-full-withdrawal')
  const readings = page.getByRole('table', { name: 'Readings of the due day that were public by 31 August 2021' })
  const days = (await readings.getByRole('rowheader').allTextContents()).map((text) => /^\d+ \w+ \d{4}/.exec(text)?.[0])
  expect(new Set(days)).toEqual(new Set(['29 April 2021', '30 April 2021', '1 May 2021']))
})

import { expect, test } from './fixtures.ts'

/** Narrowed lists and tables, what takes each away, and what its file is called. */
const files = [
  ['/terms?delivery=overdue&text=public', /^Download this table \(CSV\): \d+ of 53 terms/, 'terms-delivery-overdue-text-public-as-of-2021-08-31.csv'],
  ['/sources?q=sofrep', 'Download this table (CSV): Sources and what rests on them', 'sources-q-sofrep-as-of-2021-08-31.csv'],
  ['/parties?topic=prisoners&says=not-kept', /^Download this table \(CSV\): Latest positions/, 'positions-topic-prisoners-says-not-kept-as-of-2021-08-31.csv'],
  ['/argument?party=taliban&kind=threatens', 'Download its values (CSV)', 'argument-party-taliban-kind-threatens-as-of-2021-08-31.csv'],
  ['/changes?asof=2020-07-13&since=2020-03-10', 'Download this table (CSV): New counts, plans and announcements', 'new-counts-since-2020-03-10-as-of-2020-07-13.csv'],
  ['/compare?party=united-states,taliban', /^Download this table \(CSV\)/, 'comparison-party-united-states-party-taliban-as-of-2021-08-31.csv'],
] as const

test('the file of a narrowed list is named for what narrows it', async ({ visit, page }) => {
  for (const [address, button, name] of files) {
    await visit(address)
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).first().click()
    expect((await coming).suggestedFilename(), address).toBe(name)
  }
})

import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

test('the first page reads without script, and says which day it shows', async ({ visit, page }) => {
  await visit('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'The day shown' })).toContainText('As of 31 August 2021')
  await expect(page.getByRole('table', { name: 'All terms as of 31 August 2021' }).getByRole('row', { name: /^US withdraws all foreign forces in fourteen months/ })).toBeVisible()
})

test('one can go from page to page without script', { tag: '@anywhere' }, async ({ visit, page, site }) => {
  await visit('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Terms', exact: true }).click()
  await expect(page).toHaveURL(site.at('/terms'))
  await page.getByRole('link', { name: 'US limits its strikes and raids', exact: true }).first().click()
  await expect(page).toHaveURL(site.at('/terms/understanding-us-limits-strikes'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('US limits its strikes and raids')
})

test('a query does not hide the page when there is no script', async ({ visit, page }) => {
  await visit('/terms?asof=2020-03-10')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const path of ['/terms/taliban-prisoners-released', '/terms/us-full-withdrawal', '/claims/2020-04-05-usfora-upholds-terms-baseless', '/exchange', '/withdrawal', '/method']) {
  test(`everything that ${path} says with script, it says without`, async ({ visit, page, browser, site }) => {
    const scripted = await browser.newContext({ javaScriptEnabled: true })
    const other = await scripted.newPage()
    await other.goto(site.at(path), { waitUntil: 'networkidle' })
    const withScript = await other.getByRole('main').ariaSnapshot()
    await scripted.close()

    await visit(path)
    expect(await page.getByRole('main').ariaSnapshot()).toBe(withScript)
  })
}

test('what folds out on a term opens without script', async ({ visit, page }) => {
  await visit('/terms/understanding-us-limits-strikes')
  const said = page.getByRole('region', { name: 'What the three sides say' })
  const links = said.getByRole('link')
  const before = await links.count()
  await said.getByText(/^\d+ other statements$/).first().click()
  await expect.poll(() => links.count()).toBeGreaterThan(before)
})

import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

test('the first page reads without script', async ({ visit, page }) => {
  await visit('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('6 April 2020')
})

test('one can go from page to page without script', async ({ visit, page, site }) => {
  await visit('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Terms', exact: true }).first().click()
  await expect(page).toHaveURL(site.at('/terms'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a query does not hide the page when there is no script', async ({ visit, page }) => {
  await visit('/terms?asof=2020-03-10')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

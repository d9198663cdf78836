import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

// What is remembered is looked at from a first visit on.
test.use({ ownContext: true })

const themeKey = 'doha-tracker:theme'

/** Every word that the browser keeps for this site. */
const kept = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    state: history.state,
  }))

const nothing = { local: {}, session: {}, cookies: '', databases: [], caches: [], state: null }

test('a visit through many pages leaves nothing behind in the browser', async ({ visit, page }) => {
  await visit('/')
  await page.getByRole('combobox', { name: 'Moment' }).selectOption({ label: '6 April 2020: Founding article (early April 2020)' })
  for (const name of ['Terms', 'Claims', 'Parties', 'Exchange', 'Withdrawal', 'Argument', 'Sources', 'Method']) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
  }
  await visit('/terms/us-full-withdrawal?asof=2020-04-06')
  await visit('/claims?q=drone')
  expect(await kept(page)).toEqual(nothing)
})

test('the colours that were chosen are the one thing remembered', { tag: '@anywhere' }, async ({ visit, page }) => {
  await visit('/')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await kept(page)).toEqual({ ...nothing, local: { [themeKey]: 'dark' } })

  await visit('/terms')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.getByRole('radio', { name: 'As the system' }).check()
  expect(await kept(page)).toEqual(nothing)
})

for (const [what, value] of [
  ['is another program’s', '{"theme":'],
  ['is very long', 'x'.repeat(100_000)],
  ['is markup', '<img src=x onerror=alert(1)>'],
  ['is empty', ''],
] as const) {
  test(`what is remembered ${what}: the page is as on a first visit`, async ({ visit, page, elsewhere }) => {
    await page.addInitScript(({ key, text }) => localStorage.setItem(key, text), { key: themeKey, text: value })
    await visit('/terms/us-full-withdrawal')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked()
    const fresh = await elsewhere()
    await visit('/terms/us-full-withdrawal', fresh)
    expect(await page.locator('body').ariaSnapshot()).toBe(await fresh.locator('body').ariaSnapshot())
  })
}

test.describe('where the browser blocks what could be remembered', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const blocked = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: blocked })
      Object.defineProperty(window, 'sessionStorage', { get: blocked })
    })
  })

  test('every page works, and a choice of colours holds until the page is left', async ({ visit, page }) => {
    await visit('/')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Terms', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terms')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await visit('/terms?asof=2020-04-06')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await expect(page.getByRole('status').filter({ hasText: '51 terms' })).toBeVisible()
  })
})

import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/settings.mjs'
import { testSite } from '../../scripts/site/testSites.mjs'
import { serve } from '../../scripts/site/serve.mjs'
import { checkRecord } from '../../scripts/record.mjs'
import { finish } from '../../scripts/site/buildSite.mjs'
import { expect, test } from './fixtures.ts'

test.use({ serviceWorkers: 'allow' })

/** Opens a page and waits until all that is kept is there. */
async function firstVisit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate(async () => navigator.serviceWorker.ready)
}

const kept = (page: Page) =>
  page.evaluate(async () => ({ caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length }))

test('after one visit every kind of address and the search can be read without a network', { tag: '@anywhere' }, async ({ page, site, context, allow }) => {
  allow(/ERR_INTERNET_DISCONNECTED/)
  await firstVisit(page, site.at('/'))
  await context.setOffline(true)
  for (const [path, heading] of [
    ['/terms/us-first-drawdown', /8,600/],
    ['/claims/2020-04-05-usfora-upholds-terms-baseless?asof=2020-04-06', /Sonny Leggett/],
    ['/withdrawal', /withdrawal/i],
    ['/sources', /sources/i],
    ['/search?q=baseless', /Search/],
  ] as const) {
    await page.goto(site.at(path))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  await expect(page.getByRole('link', { name: /Sonny Leggett/ }).first()).toBeVisible()
})

test('what is kept is at most 400 kB gzipped', async ({ site }) => {
  const worker = await (await fetch(site.at('/sw.js'))).text()
  const { files } = JSON.parse(worker.slice(worker.indexOf('{'), worker.indexOf(';\n')))
  const sizes = await Promise.all(
    files.map(async (file: string) => gzipSync(new Uint8Array(await (await fetch(new URL(file, site.url))).arrayBuffer()), { level: 9 }).length),
  )
  expect(sizes.length).toBeGreaterThan(20)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000)
})

test('nothing is kept for a reader who saves data', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto(site.at('/terms'), { waitUntil: 'networkidle' })
  await page.keyboard.press('Shift')
  await page.waitForLoadState('networkidle')
  expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
})

test('what is kept can be removed, stays away, and can be kept again', async ({ page, site }) => {
  await firstVisit(page, site.at('/terms'))
  await page.keyboard.press('Shift')
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  await expect(page.getByText('Nothing of the app is kept on this device but this choice.')).toBeVisible()
  expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
  await page.goto(site.at('/claims'), { waitUntil: 'networkidle' })
  expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
  await page.keyboard.press('Shift')
  await page.getByRole('button', { name: 'Keep for reading without a network' }).click()
  await expect.poll(() => kept(page)).toEqual({ caches: 1, workers: 1 })
})

test('where nothing may be remembered nothing is kept, and every page works', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError') } })
  })
  await page.goto(site.at('/claims'), { waitUntil: 'networkidle' })
  await page.getByRole('searchbox').last().fill('baseless')
  await expect(page).toHaveURL(/\?q=baseless$/)
  expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
})

test('a newer version is told of and taken up whole when the reader says so', async ({ page, servedAt }) => {
  const { base, built, pages } = testSite(process.env['SITES'] ?? '', servedAt)
  const newer = join(process.env['SITES'] ?? '', `newer-${base.length}`)
  const checked = await checkRecord(join(root, 'tests/fixtures/article.json'))
  await finish(built, { text: checked.text, loaded: checked.loaded, outDir: newer, origin: undefined, compress: false })

  const first = await serve({ dir: pages, base })
  await firstVisit(page, `${first.url}terms`)
  await first.close()
  const second = await serve({ dir: newer, base, port: Number(new URL(first.url).port) })
  await page.reload()
  await page.keyboard.press('Shift')
  await page.getByRole('button', { name: 'Reload with the newer version' }).click()
  await expect(page.getByRole('button', { name: 'Reload with the newer version' })).toBeHidden()
  await expect(page.getByText(/covers 29 February 2020 to 6 April 2020/)).toBeVisible()
  expect(await kept(page)).toEqual({ caches: 1, workers: 1 })
  await second.close()
})

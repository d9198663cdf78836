import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'

/** Names of what a page fetches beyond itself, in order, and the gzipped size of its scripts. */
async function fetchedBy(page: Page, open: () => Promise<unknown>) {
  const names: string[] = []
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    names.push(new URL(response.url()).pathname.replace(/^.*\//, ''))
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await open()
  return { names, weight: async () => (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) }
}

const slowly = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 300, downloadThroughput: 100_000, uploadThroughput: 100_000 })
}

test('opening a page of any kind fetches at most 85 kB of gzipped script', async ({ elsewhere, site }) => {
  for (const path of kinds.filter((address) => !isMissing(address) && !address.includes('?'))) {
    const page = await elsewhere()
    const { names, weight } = await fetchedBy(page, () => page.goto(site.at(path)))
    await expect.poll(() => names.some((name) => name.startsWith('shell-')), { message: `the shell came to ${path}` }).toBe(true)
    await page.waitForLoadState('networkidle')
    expect(await weight(), path).toBeLessThanOrEqual(85_000)
  }
})

test('a reader who saves data fetches what using a page takes only by using it', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const { names } = await fetchedBy(page, () => page.goto(site.at('/claims'), { waitUntil: 'networkidle' }))
  expect(names).not.toContain('agreement.json')
  expect(names.some((name) => name.startsWith('shell-'))).toBe(false)
  await page.getByRole('searchbox').fill('baseless')
  await expect(page).toHaveURL(/\?q=baseless$/)
})

test('what is typed, pressed or chosen before the code is here happens when it comes', async ({ page, site }) => {
  await slowly(page)
  await page.goto(site.at('/claims'), { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('baseless')
  await page.getByRole('button', { name: 'Earlier' }).click()
  expect(page.url()).toBe(site.at('/claims'))
  // A slow line, on purpose.
  await expect(page).toHaveURL(/\?asof=2021-08-30&q=baseless$/, { timeout: 20_000 })
  await expect(page.getByRole('searchbox')).toHaveValue('baseless')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

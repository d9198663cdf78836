import type { Page } from '@playwright/test'
import { type LargeSite, serveLarge } from '../../scripts/scale/serveLarge.mjs'
import { testSite } from '../../scripts/site/testSites.mjs'
import { expect as expectSoon, test } from './fixtures.ts'

// The site with a record many times ours: it is read beside the page, and what is drawn follows the controls.
test.use({ ownContext: true })

/**
 * The longest that the page may be unable to answer, as a share of the time in which its record is read, however slow the
 * machine: several times what it is. With the record read in the page, or its search index made there in one stretch,
 * that alone takes more than half of it.
 */
const most = 0.2
/** What does not come for as long as this never comes: no machine is so slow. */
const expect = expectSoon.configure({ timeout: 300_000 })
test.describe.configure({ timeout: 1_200_000 })

let large: LargeSite
test.afterEach(() => large.close())

const serveTimes = async (times: number) => {
  large = await serveLarge(testSite(process.env['SITES'] ?? '', 'root').pages, times)
}

/** Has the page note each stretch in which it did not answer. */
const watchAnswers = (page: Page) =>
  page.addInitScript(() => {
    const gaps: number[] = []
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      gaps.push(now - last)
      last = now
    }, 10)
    // How many stretches there were when what the page was made with gave way to what was drawn: the next one is the drawing.
    let before = -1
    new MutationObserver((changes) => {
      const isDrawn = changes.some(({ target, removedNodes }) => target instanceof Element && target.id === 'root' && removedNodes.length > 0)
      if (isDrawn && before === -1) before = gaps.length
    }).observe(document, { childList: true, subtree: true })
    Object.assign(window, { gaps, before: () => before })
  })

/** The longest stretches since this was last asked, the longest first. */
const gapsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const gaps: number[] = Reflect.get(window, 'gaps')
    return gaps.splice(0).toSorted((a, b) => b - a)
  })

/** How long the record was read and the longest stretch of it, and the one in which the page was drawn from it. */
const openingGaps = (page: Page): Promise<{ readonly reading: number; readonly longestRead: number; readonly drawing: number }> =>
  page.evaluate(() => {
    const gaps: number[] = Reflect.get(window, 'gaps')
    const before: number = Reflect.get(window, 'before')()
    const read = gaps.slice(0, before)
    return { reading: read.reduce((sum, gap) => sum + gap, 0), longestRead: Math.max(...read), drawing: gaps[before] ?? Number.NaN }
  })

async function open(page: Page, path: string): Promise<void> {
  await watchAnswers(page)
  await page.goto(large.at(path))
  // Until then the page may show what it was made from: it does not stay hidden for ever.
  await page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')))
}

const day = (page: Page) => page.getByRole('region', { name: 'The day shown' }).getByRole('time')

test('a hundred times the record: it is read beside the page, and days, filters, words and orders answer', { tag: '@alone' }, async ({ page }) => {
  await serveTimes(100)
  await open(page, '/terms?asof=2021-06-01')
  await expect(page.getByText(/^The first 80 of \d+ are shown/)).toBeVisible()
  const { reading, longestRead, drawing } = await openingGaps(page)
  expect(longestRead / reading).toBeLessThan(most)
  expect(drawing / reading).toBeLessThan(most)

  const before = await day(page).textContent()
  await page.getByRole('button', { name: /^Earlier/ }).click()
  await expect(day(page)).not.toHaveText(before ?? '')
  await expect(page).toHaveTitle(new RegExp(`as of ${await day(page).textContent()}`))

  await page.getByRole('searchbox', { name: 'Words in a term' }).fill('prison')
  await expect(page.getByRole('status').filter({ hasText: /prison/ })).toBeVisible()
  await page.getByRole('button', { name: /^Remove filter/ }).click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Due day' })
  await expect(page).toHaveURL(/sort=due/)

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Claims' }).click()
  await expect(page.getByText('The first 300 of ', { exact: false })).toBeVisible()
  await gapsOf(page)
  await page.getByRole('searchbox', { name: 'Words in the statement' }).fill('drone')
  await expect(page.getByRole('search').getByRole('status')).toContainText('drone')
  await page.getByRole('button', { name: /^Earlier/ }).click()
  await expect(page).toHaveTitle(new RegExp(`as of ${await day(page).textContent()}`))
  const [worst = Number.NaN] = await gapsOf(page)
  expect(worst / reading).toBeLessThan(most)
})

test('four hundred times the record: a term opens and steps from day to day, and what is looked for is found while the page answers', { tag: '@alone' }, async ({ page }) => {
  await serveTimes(400)
  await open(page, '/terms/us-full-withdrawal?asof=2021-06-01')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('fourteen months')
  const { reading } = await openingGaps(page)
  await gapsOf(page)
  for (let step = 0; step < 2; step += 1) {
    const before = await day(page).textContent()
    await page.getByRole('button', { name: /^Earlier/ }).click()
    await expect(day(page)).not.toHaveText(before ?? '')
    await expect(page).toHaveTitle(new RegExp(`as of ${await day(page).textContent()}`))
  }
  const [worst = Number.NaN] = await gapsOf(page)
  expect(worst / reading).toBeLessThan(most)

  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Words, names, numbers or a date' })
  await expect(field).toBeFocused()
  await gapsOf(page)
  await page.keyboard.type('baseless')
  await expect(field).toHaveValue('baseless')
  const statements = page.getByRole('region', { name: 'Statements' })
  // The record is gone through once, a slice at a time.
  await expect(statements).toContainText('Denial by Sonny Leggett')
  await page.keyboard.press('End')
  await page.keyboard.type(' taliban')
  await expect(field).toHaveValue('baseless taliban')
  await expect(page.getByRole('status').filter({ hasText: '“baseless taliban”' })).toBeVisible()
  const [slowest = Number.NaN] = await gapsOf(page)
  expect(slowest / reading).toBeLessThan(most)
})

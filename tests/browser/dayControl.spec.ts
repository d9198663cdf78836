import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Reader } from './reader.ts'

const theDay = (page: Page) => page.getByRole('region', { name: 'The day shown' })
const moment = (page: Page) => page.getByRole('combobox', { name: 'Moment' })
const later = 'Later: the next day on which the record changed'
const earlier = 'Earlier: the last day on which the record changed'

test('from day to day on which the record changed, by keyboard alone, on any page', async ({ visit, page }) => {
  await visit('/terms/understanding-us-limits-strikes?asof=2020-04-04')
  const reader = new Reader(page, 'keyboard')
  await reader.activate(page.getByRole('button', { name: later }))
  await expect(theDay(page).getByRole('time')).toHaveText('5 April 2020')
  await expect(page.getByRole('region', { name: 'What the parties say', exact: true })).toContainText('Not kept, according to the Taliban (5 April 2020)')

  // The focus stays, so that the next press takes the next step.
  for (const day of ['6 April 2020', '7 April 2020', '8 April 2020']) {
    await page.keyboard.press('Enter')
    await expect(theDay(page).getByRole('time')).toHaveText(day)
  }
  await expect(page.getByRole('button', { name: later })).toBeFocused()
  await reader.activate(page.getByRole('button', { name: earlier }))
  await expect(theDay(page).getByRole('time')).toHaveText('7 April 2020')
})

test('a press too many at either end does nothing, and the focus stays', async ({ visit, page }) => {
  await visit('/?asof=2021-08-30')
  const reader = new Reader(page, 'keyboard')
  await reader.activate(page.getByRole('button', { name: later }))
  await expect(theDay(page).getByRole('time')).toHaveText('31 August 2021')
  await page.keyboard.press('Enter')
  await expect(theDay(page).getByRole('time')).toHaveText('31 August 2021')
  await expect(page.getByRole('button', { name: later })).toBeFocused()

  await visit('/?asof=2020-02-29')
  await reader.activate(page.getByRole('button', { name: earlier }))
  await expect(theDay(page).getByRole('time')).toHaveText('29 February 2020')
  await expect(page.getByRole('button', { name: earlier })).toBeFocused()
})

test('from moment to moment with the arrow keys, in the order of time', async ({ visit, page }) => {
  await visit('/withdrawal?asof=2020-02-29')
  const names = await moment(page).getByRole('option').allTextContents()
  await new Reader(page, 'keyboard').pick(moment(page), '29 February 2020: Signing')
  for (const name of names.slice(1)) {
    await page.keyboard.press('ArrowDown')
    await expect(moment(page).locator('option:checked')).toHaveText(name)
    await expect(theDay(page).getByRole('time')).toHaveText(name.slice(0, name.indexOf(':')))
  }
})

test('the moments that matter can be gone to by name', async ({ visit, page }) => {
  await visit('/')
  const names = await moment(page).getByRole('option').allTextContents()
  for (const expected of [
    /^29 February 2020: Signing/,
    /^10 March 2020: Planned start of talks/,
    /^6 April 2020: Founding article/,
    /^13 July 2020: Day 135/,
    /^12 September 2020: Talks/,
    /^29 April 2021: /,
    /^30 April 2021: /,
    /^1 May 2021: /,
    /^15 August 2021: Taliban forces enter Kabul/,
    /^30 August 2021: Last /,
  ]) {
    expect(names, 'the moments').toContainEqual(expect.stringMatching(expected))
  }
})

test('the founding article’s moment is one activation away', async ({ visit, page, site }) => {
  await visit('/')
  await moment(page).selectOption({ label: '6 April 2020: Founding article (early April 2020)' })
  await expect(page).toHaveURL(site.at('/?asof=2020-04-06'))
  await expect(page.getByRole('table', { name: 'All terms as of 6 April 2020' })).toBeVisible()
})

for (const { hand, to, since } of [
  { hand: 'mouse', to: /^since the signing$/, since: '29 February 2020' },
  { hand: 'keyboard', to: /since 30 August 2021, Last US troops leave/, since: '30 August 2021' },
] as const) {
  test(`from the overview to what changed since ${since}, by ${hand}`, async ({ visit, page }) => {
    await visit('/')
    await new Reader(page, hand).activate(page.getByRole('main').getByRole('link', { name: to }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`What changed from ${since} to 31 August 2021`)
  })
}

test('what changed between the founding article and day 135, with the records that did it', async ({ visit, page }) => {
  await visit('/changes?since=2020-04-06&asof=2020-07-13')
  const delivery = page.getByRole('table', { name: 'Delivery: what has happened' })
  const drawdown = delivery.getByRole('row', { name: /^US cuts its troops to 8,600 Under way Delivered/ })
  await expect(drawdown.getByRole('link', { name: /US says first troop target is reached early, 18 June 2020/ })).toBeVisible()
})

test('a new day is said to who listens', async ({ visit, page }) => {
  await visit('/terms?asof=2020-04-04')
  const words = theDay(page).getByRole('paragraph').filter({ hasText: 'As of' })
  await expect(words).toHaveAttribute('aria-live', 'polite')
  await page.getByRole('button', { name: later }).click()
  await expect(words).toHaveText('As of 5 April 2020day 36 after signing')
})

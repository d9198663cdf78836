import { expect, test } from './fixtures.ts'

const main = { name: 'Main' }

test('back and forward lead through the pages, the days and the filters a reader went through', { tag: '@anywhere' }, async ({ visit, page, site }) => {
  await visit('/')
  const day = page.getByRole('region', { name: 'The day shown' }).getByRole('time')
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByRole('combobox', { name: 'Moment' }).selectOption({ label: '13 July 2020: Day 135' })
  await expect(day).toHaveText('13 July 2020')
  await page.getByRole('navigation', main).getByRole('link', { name: 'Claims' }).click()
  await expect(heading).toHaveText('Claims')
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Oldest first' })
  await expect(page).toHaveURL(site.at('/claims?asof=2020-07-13&sort=oldest'))
  // The list follows the control: what stands first now is folded away a moment later.
  const first = page.getByRole('main').getByRole('article').first()
  await expect(first).toHaveAccessibleName(/29 February 2020/)
  await first.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\?asof=2020-07-13$/)
  const opened = page.url()

  await page.goBack()
  await expect(page).toHaveURL(site.at('/claims?asof=2020-07-13&sort=oldest'))
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('oldest')
  await page.goBack()
  await expect(page).toHaveURL(site.at('/claims?asof=2020-07-13'))
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('newest')
  await page.goBack()
  await expect(page).toHaveURL(site.at('/?asof=2020-07-13'))
  await expect(day).toHaveText('13 July 2020')
  await page.goBack()
  await expect(page).toHaveURL(site.url)
  await expect(day).toHaveText('31 August 2021')

  for (let step = 0; step < 4; step += 1) await page.goForward()
  await expect(page).toHaveURL(opened)
  await expect(day).toHaveText('13 July 2020')
  await expect(heading).toContainText('29 February 2020')
})

/** By element: what is far from view is not laid out, and so has no role. Answers that are folded away are none of them. */
const statements = 'main article:not(details:not([open]) article)'

for (const { browsers, takeAway } of [
  { browsers: 'that lets a page be drawn before it moves in it', takeAway: false },
  { browsers: 'that does not', takeAway: true },
]) {
  test(`another page begins at its top, and the way back leads to the place that was left, in a browser ${browsers}`, async ({ elsewhere, visit }) => {
    const page = await elsewhere()
    if (takeAway) await page.addInitScript(() => void Reflect.deleteProperty(window, 'navigation'))
    await visit('/claims?party=taliban', page)
    expect(await page.evaluate(() => 'navigation' in window)).toBe(!takeAway)
    const place = () => page.evaluate(() => Math.round(window.scrollY))
    const heading = page.getByRole('heading', { level: 1 })
    const last = page.locator(statements).last()
    await last.evaluate((article) => article.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const link = last.getByRole('link').first()
    expect(await place()).toBeGreaterThan(2000)
    await link.click()
    await expect(heading).not.toHaveText('Claims')
    await expect(heading).toBeFocused()
    expect(await place()).toBe(0)
    await page.goBack()
    await expect(heading).toHaveText('Claims')
    await expect(link).toBeInViewport()
    await page.goForward()
    await expect(heading).not.toHaveText('Claims')
    await expect.poll(place).toBe(0)
    await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }))
    await page.goBack()
    await expect(link).toBeInViewport()
    await page.goForward()
    await expect(heading).not.toHaveText('Claims')
    await expect.poll(place).toBe(300)
  })
}

test('the way back leads to the statement that was left, though those above it have not been laid out again', async ({ elsewhere, visit }) => {
  const page = await elsewhere()
  await visit('/claims?party=taliban', page)
  const all = page.locator(statements)
  // Read on, so that every statement on the way is laid out as high as it is.
  await all.evaluateAll(async (articles) => {
    for (const article of articles) {
      article.scrollIntoView({ block: 'center', behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
  })
  const top = () => all.last().evaluate((article) => article.getBoundingClientRect().top)
  const before = await top()
  expect(await all.count()).toBeGreaterThan(10)
  await all.last().getByRole('link').first().click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).not.toHaveText('Claims')
  await expect(heading).toBeFocused()
  await page.goBack()
  await expect(heading).toHaveText('Claims')
  await expect.poll(async () => Math.abs((await top()) - before), { message: 'how far it stands from where it stood' }).toBeLessThan(30)
})

test('words that are typed do not fill the way back', async ({ visit, page, site }) => {
  await visit('/')
  await page.getByRole('navigation', main).getByRole('link', { name: 'Claims' }).click()
  await page.getByRole('searchbox', { name: 'Words in the statement' }).pressSequentially('drone')
  await expect(page).toHaveURL(site.at('/claims?q=drone'))
  await page.goBack()
  await expect(page).toHaveURL(site.url)
})

test('a page below another opens in place, and a reload shows it again', { tag: '@anywhere' }, async ({ visit, page, site }) => {
  await visit('/terms?delivery=overdue&asof=2020-04-06')
  await page.getByRole('link', { name: 'Taliban start talks with Afghan sides', exact: true }).click()
  await expect(page).toHaveURL(site.at('/terms/intra-afghan-talks-start?asof=2020-04-06'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taliban start talks with Afghan sides')
  const before = await page.getByRole('main').ariaSnapshot()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taliban start talks with Afghan sides')
  await expect(page.getByRole('region', { name: 'The day shown' }).getByRole('time')).toHaveText('6 April 2020')
  expect(await page.getByRole('main').ariaSnapshot()).toBe(before)
})

test('a copied address shows the same page in a browser that has never been here', { tag: '@anywhere' }, async ({ visit, page, elsewhere, site }) => {
  const addresses = [
    '/terms?asof=2020-09-12&account=disputed,alleged&sort=due',
    '/claims?party=taliban,afghan-government&says=not-kept&answer=none&from=2020-03-01&to=2020-06-30&q=prisoners',
    '/parties?asof=2021-04-29&topic=prisoners&says=kept',
    '/changes?asof=2020-09-12&since=2020-07-13',
    '/terms/us-full-withdrawal?asof=2021-05-15',
  ]
  const other = await elsewhere()
  for (const address of addresses) {
    await visit(address)
    expect(page.url()).toBe(site.at(address))
    await visit(page.url(), other)
    expect(await other.getByRole('main').ariaSnapshot(), address).toBe(await page.getByRole('main').ariaSnapshot())
    expect(await other.title(), address).toBe(await page.title())
  }
})

test('a default is never written to the address', async ({ visit, page, site }) => {
  await visit('/claims?asof=2020-07-13&sort=oldest')
  await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Newest first' })
  await page.getByRole('button', { name: 'Back to 31 August 2021' }).click()
  await expect(page).toHaveURL(site.at('/claims'))
})

test('values that cannot be read or are not known are set aside, and the page says so', async ({ visit, page }) => {
  await visit('/claims?asof=2020-02-30&party=nobody,taliban&says=nonsense&sort=sideways&q=drone')
  const notice = page.getByRole('main').getByRole('status').filter({ hasText: 'Not all of this address could be used' })
  await expect(notice.getByRole('listitem')).toHaveText([
    'asof=2020-02-30 cannot be read and is left out.',
    'party=nobody is not known here and is left out.',
    'says=nonsense is not known here and is left out.',
    'sort=sideways is not known here and is left out.',
  ])
  // What could be used is used.
  await expect(page.getByRole('region', { name: 'The day shown' }).getByRole('time')).toHaveText('31 August 2021')
  await expect(page.getByRole('searchbox', { name: 'Words in the statement' })).toHaveValue('drone')
  await expect(page.getByRole('group', { name: 'Filters in use' }).getByRole('button', { name: 'Remove filter: Party, Taliban' })).toBeVisible()
})

test('a key that is not known is ignored without a word', async ({ visit, page }) => {
  await visit('/terms?utm_source=paper&fbclid=1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terms')
  await expect(page.getByRole('main')).not.toContainText('Not all of this address could be used')
})

for (const { asked, shown, words } of [
  { asked: '2019-12-31', shown: '2020-02-29', words: '29 February 2020' },
  { asked: '2030-01-01', shown: '2021-08-31', words: '31 August 2021' },
]) {
  test(`a day outside the record, ${asked}, is moved to ${shown}, and the page says so`, async ({ visit, page }) => {
    await visit(`/terms/us-full-withdrawal?asof=${asked}`)
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(`asof=${asked} lies outside the days that the record covers; shown instead: ${shown}.`)
    await expect(page.getByRole('region', { name: 'The day shown' }).getByRole('time')).toHaveText(words)
    await expect(page.getByRole('region', { name: `What has happened by ${words}` })).toBeVisible()
  })
}

const unknown = [
  { address: '/terms/us-first-drawdwn', title: 'No such term', nearest: 'US cuts its troops to 8,600' },
  { address: '/claims/2020-04-05-usfora-upholds-terms', title: 'No such statement', nearest: 'Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020' },
  { address: '/parties/taleban', title: 'No such party', nearest: 'Taliban, which calls itself the Islamic Emirate of Afghanistan' },
  { address: '/events/ev-2020-02-28-signing', title: 'No such event', nearest: 'US and Taliban sign agreement in Doha' },
  { address: '/sources/c-founding-artcle', title: 'No such source', nearest: 'Taliban Cry Foul, Peace Deal With the US on the Rocks, SOFREP' },
  { address: '/withdrawl', title: 'No such page', nearest: 'The withdrawal' },
] as const

for (const { address, title, nearest } of unknown) {
  test(`nothing at ${address}: the page says so and offers the nearest`, { tag: '@anywhere' }, async ({ visit, page, allow }) => {
    allow(/404/)
    expect((await visit(address)).status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('region', { name: 'The nearest there is' }).getByRole('link', { name: nearest, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
    await expect(page.getByRole('main')).not.toContainText('The nearest there is')
  })
}

test('a record that was not public by the day shown gives nothing away, and leads to its day', async ({ visit, page, site }) => {
  await visit('/claims/2021-08-30-taliban-last-soldier-left?asof=2020-04-06')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not public by 6 April 2020')
  expect(await page.title()).not.toMatch(/soldier|last/i)
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)
  await page.getByRole('link', { name: /^Show it as of 30 August 2021|^Show it as of 31 August 2021/ }).first().click()
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  expect(page.url().startsWith(site.at('/claims/2021-08-30-taliban-last-soldier-left'))).toBe(true)
})

import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixtures.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words, names, numbers or a date' })
const sentence = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('status')
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Presses Tab until a link of that name has the focus; it has to come soon. */
async function tabTo(page: Page, name: RegExp, most: number): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let stops = 0; stops < most && !name.test(await focused()); stops += 1) await page.keyboard.press('Tab')
  expect(await focused()).toMatch(name)
}

for (const path of ['/', '/terms/us-first-drawdown', '/claims', '/argument', '/sources']) {
  test(`from ${path} a slash opens the search, with the field ready`, { tag: '@anywhere' }, async ({ visit, page, site }) => {
    await visit(path)
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('baseless')
    await expect(page).toHaveURL(site.at('/search?q=baseless'))
    await expect(sentence(page)).toHaveText('3 finds for “baseless”, all public by 31 August 2021.')
    await page.goBack()
    await expect(page).toHaveURL(site.at(path))
  })
}

test('what is typed at once, before any code is here, is searched for', async ({ page, site }) => {
  for (const path of ['/terms', '/search']) {
    let arrive = () => {}
    const held = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route(/\/assets\/shell-/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(site.at(path))
    await page.keyboard.type('/basel')
    if (path === '/search') await expect(field(page)).toBeFocused()
    arrive()
    await expect(page).toHaveURL(site.at('/search?q=basel'))
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('ess')
    await expect(page).toHaveURL(site.at('/search?q=baseless'))
    await expect(field(page)).toHaveValue('baseless')
    await page.unroute(/\/assets\/shell-/)
  }
})

test('switched off, the slash is nobody’s key, also at the next visit before any code is here', async ({ visit, page, site }) => {
  await visit('/search')
  await page.getByRole('checkbox', { name: 'Press / on any page to search' }).click()
  await page.goto(site.at('/terms'))
  await page.keyboard.type('/baseless')
  await visit('/terms')
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeVisible()
  await page.keyboard.type('/baseless')
  await visit('/search')
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('/')
  await expect(field(page)).not.toBeFocused()
  await page.getByRole('checkbox', { name: 'Press / on any page to search' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('by keyboard alone: search, read what was found, open it, come back to it', async ({ visit, page, site }) => {
  await visit('/parties')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('drone civilians')
  await expect(sentence(page)).toContainText('5 finds')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Results' })).toBeFocused()
  await tabTo(page, /^Accusation by Taliban, 5 April 2020/, 6)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(site.at('/claims/2020-04-05-taliban-us-drone-attacks-on-civilians'))
  // The address comes before the page: who goes back at once never left.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(field(page)).toHaveValue('drone civilians')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
})

test('an address of a search shows the same in a browser that has never been here', async ({ visit, page, elsewhere }) => {
  const other = await elsewhere()
  for (const address of ['/search?asof=2020-09-12&q=prisoners', '/search?q=13%20july%202020', '/search?q=who%20did%20not%20answer']) {
    await visit(address)
    await visit(page.url(), other)
    expect(await other.getByRole('main').ariaSnapshot(), address).toBe(await page.getByRole('main').ariaSnapshot())
  }
})

test('as of 6 April 2020 nothing later is found or named', async ({ visit, page }) => {
  await visit('/search?asof=2020-04-06&q=bagram')
  await expect(sentence(page)).toContainText('public by 6 April 2020')
  for (const words of ['who did not answer', '8600', 'isis', 'taliban', '15 august 2021']) {
    await field(page).fill(words)
    await expect(sentence(page)).toContainText(`“${words}”`)
    const more = page.getByRole('button', { name: /^Show \d/ })
    while ((await more.count()) > 0) await more.first().click()
    const text = await page.getByRole('region', { name: 'Results' }).innerText()
    const days = [...text.matchAll(/\b(\d{1,2}) (May|June|July|August|September|October|November|December) 2020\b|\b2021\b/g)].map(([day]) => day)
    // Days ahead that the texts signed in February set themselves, and the day that was typed.
    const own = new Set(['29 May 2020', '27 August 2020', '13 July 2020', ...(words.includes('2021') ? ['2021'] : [])])
    expect(days.filter((day) => !own.has(day)), words).toEqual([])
  }
})

test('typed in Arabic script a name is found as the record writes it', async ({ visit, page }) => {
  await visit('/search')
  await expect(field(page)).toHaveAttribute('dir', 'auto')
  await field(page).pressSequentially('داعش')
  await expect(group(page, 'Terms').getByRole('listitem').first()).toContainText('Taliban expel Islamic State')
  await expect(group(page, 'Terms').locator('mark').first()).toHaveText('Islamic State')
  await field(page).fill('غنی')
  await expect(group(page, 'People').getByRole('listitem').first()).toContainText('Ashraf Ghani')
  await field(page).fill('طالبان امریکا زندانیان')
  await expect(group(page, 'Terms').getByRole('listitem').first()).toContainText('prisoners')
})

test('finds are narrowed to kinds, in the address, the sentence and the file, and widened again', async ({ visit, page, site, elsewhere }) => {
  await visit('/search?q=isis')
  const kinds = page.getByRole('group', { name: 'Kinds of finds' })
  const box = (name: string) => kinds.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  const whole = await sentence(page).innerText()
  await box('Terms').check()
  await box('Events').check()
  await expect(page).toHaveURL(site.at('/search?q=isis&find=term,event'))
  await expect(sentence(page)).toHaveText(/^\d+ of \d+ finds for “isis”, terms and events only, all public by 31 August 2021\.$/)
  await expect(group(page, 'Statements')).toHaveCount(0)
  await expect(box('Statements')).not.toBeChecked()

  const other = await elsewhere()
  await visit(page.url(), other)
  expect(await other.getByRole('main').ariaSnapshot()).toBe(await page.getByRole('main').ariaSnapshot())

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download these finds (CSV)' }).click()
  expect((await coming).suggestedFilename()).toBe('search-q-isis-find-term-find-event-as-of-2021-08-31.csv')

  await box('Terms').uncheck()
  await expect(page).toHaveURL(site.at('/search?q=isis&find=event'))
  await kinds.getByRole('button', { name: 'All kinds' }).click()
  await expect(kinds).toBeFocused()
  await expect(page).toHaveURL(site.at('/search?q=isis'))
  await expect(sentence(page)).toHaveText(whole)
  expect(await axeFindings(page)).toEqual([])
})

test('where nothing is found the page says so and offers what comes near', async ({ visit, page, site }) => {
  await visit('/search?q=qqqqaeda')
  await expect(sentence(page)).toHaveText('Nothing public by 31 August 2021 holds “qqqqaeda”.')
  await page.getByRole('link', { name: 'qaida', exact: true }).click()
  await expect(page).toHaveURL(site.at('/search?q=qaida'))
  await expect(sentence(page)).toContainText('finds for “qaida”')
})

test('a question leads to the list of statements, filtered and in its order', async ({ visit, page, site }) => {
  await visit('/search?q=who%20did%20not%20answer')
  const answers = group(page, 'Allegations with no answer on record')
  await answers.getByRole('link', { name: 'Show all in the list of statements' }).click()
  await expect(page).toHaveURL(site.at('/claims?answer=none&sort=unanswered'))
  await expect(page.getByRole('status').filter({ hasText: 'statements' })).toHaveText(/^34 of 253 statements: alleging something with no answer on record\.$/)
})

test('facets of both axes, of the term and of the statement narrow each other, and go one by one', async ({ visit, page, site }) => {
  await visit('/claims')
  const status = page.getByRole('search', { name: 'Filter the statements' }).getByRole('status')
  for (const [facet, value] of [['Said by', /^Taliban/], ['Text', /^In no public text/], ['Account', /^Disputed/]] as const) {
    await page.getByRole('search', { name: 'Filter the statements' }).getByText(facet, { exact: true }).first().click()
    const box = page.getByRole('group', { name: facet }).getByRole('checkbox', { name: value })
    const count = Number(/\d+$/.exec((await box.locator('xpath=..').innerText()).trim())?.[0])
    await box.check()
    await expect(status).toHaveText(new RegExp(`^${count} of 253 statements`))
  }
  await expect(page).toHaveURL(site.at('/claims?party=taliban&account=disputed&text=not-public'))
  await expect(status).toHaveText(/^\d+ of 253 statements: by the Taliban; on terms that stand in no public text; on conduct with the account “Disputed”\.$/)
  const chips = page.getByRole('group', { name: 'Filters in use' })
  await chips.getByRole('button', { name: 'Remove filter: Text, not public' }).click()
  await expect(page).toHaveURL(site.at('/claims?party=taliban&account=disputed'))

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download these statements (CSV)' }).click()
  expect((await coming).suggestedFilename()).toBe('claims-party-taliban-account-disputed-as-of-2021-08-31.csv')
})

test('terms are narrowed by what is open on them and by where they stand', async ({ visit, page, site }) => {
  await visit('/terms?accused=united-states&answer=none&text=public')
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
    /^\d+ of 53 terms: with an allegation about the United States, with an allegation and no answer on record, in a public text\.$/,
  )
  await page.getByRole('group', { name: 'Filters in use' }).getByRole('button', { name: /^Remove filter: Answer/ }).click()
  await expect(page).toHaveURL(site.at('/terms?accused=united-states&text=public'))
})

test('the list of statements is a few screens on a phone, and whole on paper', async ({ visit, page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await visit('/claims')
  const screens = () => page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)
  expect(await screens()).toBeLessThan(20)
  const april = page.getByRole('region', { name: 'April 2020' })
  await expect(april.getByRole('article').first()).toBeHidden()
  await april.getByRole('heading', { level: 2 }).click()
  await expect(april.getByRole('article').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('region', { name: 'March 2020' }).getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(253)
})

test('a date that is typed figure by figure makes one entry in the history', async ({ visit, page, site }) => {
  await visit('/terms')
  const day = page.getByLabel('Day', { exact: true })
  await day.focus()
  await page.keyboard.type('04042020')
  await expect(page).toHaveURL(/asof=2020-04-04$/)
  await page.goBack()
  await expect(page).toHaveURL(site.at('/terms'))
})

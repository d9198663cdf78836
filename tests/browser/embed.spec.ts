import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures.ts'

/** A page in a browser of its own, in which two sites and the windows they open may stand: nothing there is another origin by mistake. */
const test = base.extend<{ readonly host: Page }>({
  host: async ({ browser }, use) => {
    const context = await browser.newContext()
    await use(await context.newPage())
    await context.close()
  },
})

/** A page of another site, on a port of its own, that frames an address of ours. */
async function framing(address: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const html = `<!doctype html><html lang="en"><title>Another site</title><h1>Another site</h1><iframe title="framed" width="100%" height="680" src="${address.replaceAll('&', '&amp;')}"></iframe></html>`
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' })
    response.end(html)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

/** Each piece with the page it is of; a picture further down in a page has an anchor there. */
const pieces = {
  '/embed/terms/taliban-prisoners-released': { page: '/terms/taliban-prisoners-released', anchor: '' },
  '/embed/exchange': { page: '/exchange', anchor: '' },
  '/embed/withdrawal': { page: '/withdrawal', anchor: '' },
  '/embed/argument': { page: '/argument', anchor: '' },
  '/embed/activity': { page: '/parties', anchor: '#map' },
  '/embed/links': { page: '/terms', anchor: '#links' },
}

async function openFramed(page: Page, address: string): Promise<() => void> {
  const other = await framing(address)
  await page.goto(other.url)
  return other.close
}

const taken = (page: Page) =>
  page.frames()[1]?.evaluate(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react'))) ?? Promise.resolve(false)

for (const [piece, { page: whole, anchor }] of Object.entries(pieces)) {
  test(`${piece} works in the frame of another site, with its day, its citation and the way to the full page`, { tag: '@anywhere' }, async ({ host: page, site }) => {
    const close = await openFramed(page, site.at(`${piece}?asof=2020-09-03`))
    const framed = page.frameLocator('iframe')
    await expect(framed.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(() => taken(page)).toBe(true)
    await expect(framed.getByText('as of 3 September 2020').first()).toBeVisible()
    await expect(framed.getByText(/^Cite as: “/)).toContainText(site.at(`${whole}?asof=2020-09-03`))
    await expect(framed.getByRole('navigation')).toHaveCount(0)

    const opened = page.waitForEvent('popup')
    await framed.getByRole('link', { name: 'See the full page' }).click()
    const full = await opened
    await expect(full).toHaveURL(new RegExp(`${whole}\\?asof=2020-09-03&v=[\\w.-]+${anchor}$`))
    await expect(full.getByRole('navigation', { name: 'Main' })).toBeVisible()
    if (anchor !== '') await expect(full.locator(anchor)).toBeInViewport()
    close()
  })
}

test('a piece opened without a query names its whole address before anybody uses it', async ({ page, site }) => {
  await page.goto(site.at('/embed/exchange'))
  await expect(page.getByText(/^Cite as: “/)).toContainText(site.at('/exchange?asof=2021-08-31&v='))
  expect(await page.evaluate(() => Object.keys(document.querySelector('h1') ?? {}))).toEqual([])
})

test('a link within the piece opens outside the frame too', async ({ host: page, site }) => {
  const close = await openFramed(page, site.at('/embed/terms/taliban-prisoners-released?asof=2020-09-03'))
  await expect.poll(() => taken(page)).toBe(true)
  const framed = page.frameLocator('iframe')
  const opened = page.waitForEvent('popup')
  await framed.getByRole('link', { name: /^says: / }).first().click()
  await expect(await opened).toHaveURL(/\/claims\//)
  expect(page.frames()[1]?.url()).toContain('/embed/terms/')
  close()
})

for (const path of ['/', '/terms/taliban-prisoners-released', '/exchange', '/embed']) {
  test(`${path} cannot be framed by another site`, async ({ host: page, site }) => {
    const close = await openFramed(page, site.at(path))
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:')
    await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0)
    close()
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a piece is ${colorScheme} where the system is, whatever was chosen for the site`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(site.at('/terms'))
    await page.evaluate((theme) => localStorage.setItem('doha-tracker:theme', theme), colorScheme === 'dark' ? 'light' : 'dark')
    await page.goto(site.at('/embed/exchange'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(22, 24, 27)' : 'rgb(252, 252, 250)')
  })
}

test('the page of a term gives the code that embeds it, pinned to the day', async ({ host, page, visit, site }) => {
  await visit('/terms/taliban-prisoners-released?asof=2020-09-03')
  await page.getByRole('button', { name: 'Embed this' }).press('Enter')
  const code = await page.getByRole('textbox', { name: 'Code that puts this into another page' }).inputValue()
  expect(code).toMatch(/^<iframe src="[^"]+" title="Up to 5,000 Taliban prisoners are released, as of 3 September 2020 · Doha Agreement Tracker" [^>]*><\/iframe>$/)
  const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(address).toMatch(new RegExp(`^${site.at('/embed/terms/taliban-prisoners-released')}\\?asof=2020-09-03&v=`))
  const close = await openFramed(host, address)
  await expect(host.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Up to 5,000 Taliban prisoners are released')
  close()
})

for (const [whole, title] of [
  ['/parties', 'Who acted, who spoke, and where nothing is on record'],
  ['/terms', 'Which term waits on which'],
] as const) {
  test(`${whole} gives the code that embeds its picture, by the name of the picture`, async ({ host, page, visit }) => {
    await visit(`${whole}?asof=2020-09-03`)
    await page.getByRole('button', { name: 'Embed this' }).press('Enter')
    const code = await page.getByRole('textbox', { name: 'Code that puts this into another page' }).inputValue()
    expect(code).toContain(` title="${title}, as of 3 September 2020 · Doha Agreement Tracker" `)
    await expect(page.getByText(`It shows “${title}” as of 3 September 2020`)).toBeVisible()
    const close = await openFramed(host, /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '')
    const framed = host.frameLocator('iframe')
    await expect(framed.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(framed.getByRole('option').first()).toBeVisible()
    close()
  })
}

test('a page without a piece offers no code', async ({ page, visit }) => {
  await visit('/claims')
  await expect(page.getByRole('button', { name: 'Copy link to this view' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Embed this' })).toHaveCount(0)
})

test.describe('with a share sheet', () => {
  test.use({ ownContext: true })

  test('the share sheet is offered only where the system has one', async ({ page, visit }) => {
    await page.addInitScript(() => {
      Reflect.set(navigator, 'share', (data: ShareData) => {
        Reflect.set(window, 'shared', data)
        return Promise.resolve()
      })
    })
    await visit('/exchange')
    await page.getByRole('button', { name: 'Share…' }).click()
    const shared = await page.evaluate(() => Reflect.get(window, 'shared') as ShareData)
    expect(shared.title).toContain('The prisoner exchange')
    expect(shared.url).toMatch(/\/exchange\?asof=2021-08-31&v=/)
  })
})

import { type Site, expect, test, whenReady } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'

const paths = async (site: Site): Promise<readonly string[]> => {
  const sitemap = await (await fetch(site.at('/sitemap.xml'))).text()
  const under = new URL(site.url).pathname
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => `/${new URL(address).pathname.slice(under.length)}`)
}

test('every address of the sitemap answers with its own page', { tag: '@anywhere' }, async ({ site }) => {
  const all = await paths(site)
  expect(all).toContain('/terms')
  for (const path of all) {
    const response = await fetch(site.at(path), { redirect: 'manual' })
    expect(response.status, path).toBe(200)
    const html = await response.text()
    expect(html, path).toMatch(/<h1[^>]*>[^<]/)
    expect(html, path).toContain(`<meta name="address" content="${path}">`)
    expect(html, path).not.toContain(' style=')
  }
})

for (const path of kinds.filter((address) => !isMissing(address) && !address.includes('?'))) {
  test(`${path} is taken over as it stands, without a complaint`, { tag: '@anywhere' }, async ({ page, site }) => {
    await page.goto(site.at(path))
    const made = await page.evaluate(() => {
      const heading = document.querySelector('h1')
      Reflect.set(window, 'madeHeading', heading)
      return { isThere: heading !== null, isTaken: Object.keys(heading ?? {}).some((key) => key.startsWith('__react')) }
    })
    expect(made, 'the page as it was made').toEqual({ isThere: true, isTaken: false })
    await whenReady(page)
    expect(await page.evaluate(() => Reflect.get(window, 'madeHeading') === document.querySelector('h1')), 'it is hydrated, not drawn afresh').toBe(true)
  })
}

test('an unknown address answers 404 with a page that says so', { tag: '@anywhere' }, async ({ visit, page, allow }) => {
  allow(/404/)
  const response = await visit('/no-such-page')
  expect(response.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: /terms/i }).first()).toBeVisible()
})

test('an address with a slash too many leads to the proper one', { tag: '@anywhere' }, async ({ site }) => {
  const response = await fetch(site.at('/terms/?q=x'), { redirect: 'manual' })
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe(`${new URL(site.url).pathname}terms?q=x`)
})

test('two slashes at the front do not lead to another host', async ({ site }) => {
  const response = await fetch(`${new URL(site.url).origin}//example.org/`, { redirect: 'manual' })
  expect(response.headers.get('location')).toBe('/example.org')
})

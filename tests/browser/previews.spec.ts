import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { testSite } from '../../scripts/site/testSites.mjs'
import { expect, test } from './fixtures.ts'

// The other site is built without previews.
test.use({ servedAt: 'doha' })

const contentOf = (html: string, name: string): string | undefined => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1]

test('each page of the sitemap names a preview of its own, which is there and 1200 by 630', () => {
  const { pages } = testSite(process.env['SITES'] ?? '', 'doha')
  const origin = 'http://127.0.0.1:4173/doha/'
  const addresses = [...readFileSync(join(pages, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(500)
  const pagesOf = addresses.map((address) => {
    const [head = ''] = readFileSync(join(pages, `${decodeURI(address.slice(origin.length)) || 'index'}.html`), 'utf8').split('</head>')
    const image = contentOf(head, 'og:image') ?? ''
    const file = join(pages, decodeURI(image.slice(origin.length)))
    const png = image.startsWith(origin) && existsSync(file) ? readFileSync(file) : undefined
    const faults = [
      contentOf(head, 'og:url') === address ? '' : 'another address',
      contentOf(head, 'og:title') === /<title>(.*?)<\/title>/.exec(head)?.[1] ? '' : 'another title',
      contentOf(head, 'og:description') === contentOf(head, 'description') ? '' : 'another description',
      contentOf(head, 'twitter:card') === 'summary_large_image' ? '' : 'no large form',
      png?.readUInt32BE(16) === 1200 && png.readUInt32BE(20) === 630 ? '' : 'no picture of the size',
      contentOf(head, 'og:image:width') === '1200' && contentOf(head, 'og:image:height') === '630' ? '' : 'another size',
    ]
    return { image, faults: faults.filter((fault) => fault !== '').map((fault) => `${address}: ${fault}`) }
  })
  // One expectation for all: each by itself would take most of the time.
  expect(pagesOf.flatMap(({ faults }) => faults)).toEqual([])
  expect(new Set(pagesOf.map(({ image }) => image)).size).toBe(addresses.length)
  expect(readdirSync(pages)).toContain('_headers')
})

test('a preview is fetched by no page and kept on no device', async ({ page, visit, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await visit('/terms/us-full-withdrawal')
  await page.getByRole('link', { name: 'Claims' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((address) => address.includes('/previews/'))).toEqual([])
  expect(await (await fetch(site.at('/sw.js'))).text()).not.toContain('previews/')
  const preview = await fetch(site.at('/previews/terms/us-full-withdrawal.png'))
  expect(preview.headers.get('content-type')).toBe('image/png')
})

import { HtmlValidate } from 'html-validate'
import { testSite } from '../../scripts/site/testSites.mjs'
import { weights } from '../../scripts/site/weights.mjs'
import { expect, test } from './fixtures.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types app-url"

test('the policy is the pinned one, in the header and in the page', async ({ site }) => {
  const response = await fetch(site.at('/terms'))
  expect(response.headers.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'none'`)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)
})

test('only what is made to be framed may be framed', async ({ site }) => {
  const response = await fetch(site.at('/embed/terms/any'))
  expect(response.headers.get('content-security-policy')).toBe(policy)
})

test('the shell and any one view are at most 85 kB of gzipped script; what comes later, pictures above all, brings that to at most 105 kB', () => {
  const { built } = testSite(process.env['SITES'] ?? '', 'root')
  const { views } = weights(built.site)
  expect(views.length).toBeGreaterThan(0)
  expect(views.filter(({ total, later }) => total > 85_000 || total + later > 105_000)).toEqual([])
})

test('what runs before the first paint is under 1 kB', async ({ site }) => {
  const { length } = await (await fetch(site.at('/boot.js'))).text()
  expect(length).toBeGreaterThan(0)
  expect(length).toBeLessThan(1000)
})

test('the pages are valid HTML', async ({ site }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // React writes boolean attributes as `hidden=""`, and self-closes nothing it should not.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
      // A table that is laid out as a list on narrow screens needs its roles spelt out.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      'long-title': 'off',
      'require-sri': 'off',
    },
  })
  for (const path of ['/', '/terms', '/claims', '/parties', '/exchange', '/withdrawal', '/argument', '/sources', '/search', '/method', '/data', '/404']) {
    const html = await (await fetch(site.at(path))).text()
    const { results } = await validator.validateString(html)
    const messages = results.flatMap(({ messages: found }) => found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`))
    expect(messages, path).toEqual([])
  }
})

test('robots and the sitemap are files of their own kind', async ({ site }) => {
  const robots = await fetch(site.at('/robots.txt'))
  expect(robots.headers.get('content-type')).toContain('text/plain')
  expect(await robots.text()).toContain('Sitemap: ')
  const sitemap = await fetch(site.at('/sitemap.xml'))
  expect(sitemap.headers.get('content-type')).toContain('xml')
})

test('the record is served as it was written', async ({ site }) => {
  const served = await (await fetch(site.at('/agreement.json'))).text()
  expect(JSON.parse(served)).toHaveProperty('agreement.coverage')
})

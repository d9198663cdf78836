import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseAllHeaders } from '@netlify/headers-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFile } from '../../scripts/site/headersFile.mjs'
import { serve } from '../../scripts/site/serve.mjs'

const files = [
  '/index.html', '/404.html', '/offline.html', '/terms.html', '/terms/us-full-withdrawal.html', '/claims.html', '/claims/one.html',
  '/embed/terms/us-full-withdrawal.html', '/embed/exchange.html', '/boot.js', '/sw.js', '/icon.svg', '/agreement.json', '/robots.txt', '/sitemap.xml',
  '/assets/shell-abc.js', '/assets/style-abc.css', '/previews/index.png', '/previews/terms/us-full-withdrawal.png',
  '/feeds/all.atom', '/feeds/terms/x.atom', '/calendar/all.ics',
  '/data/claims.csv', '/data/claims.json', '/data/argument.argdown', '/data/annotations.jsonld', '/data/CITATION.cff', '/data/CHANGELOG.md',
  '/data/SHA256SUMS', '/data/all.zip', '/data/package/claims.csv',
]

/** The address at which a reader asks for a file. */
const addressOf = (file: string): string => (file === '/index.html' ? '/' : file.replace(/\.html$/, ''))

const dir = mkdtempSync(join(tmpdir(), 'headers-'))
beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), 'content')
  }
})
afterAll(() => rmSync(dir, { recursive: true }))

/** The rules as Netlify's own reader takes them. */
async function rulesFor(base: string) {
  const file = join(dir, '_headers')
  writeFileSync(file, headersFile({ files, base }))
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: undefined, minimal: false })
  expect(errors).toEqual([])
  return headers.flatMap((rule) => ('forRegExp' in rule ? [{ pattern: rule.forRegExp, values: rule.values }] : []))
}

describe.each(['/', '/doha/'])('under %s', (base) => {
  it('gives each file the headers that our own server sends, and says each once or alike', async () => {
    const rules = await rulesFor(base)
    const site = await serve({ dir, base })
    const wrong: string[] = []
    for (const file of files) {
      const path = `${base}${addressOf(file).slice(1)}`
      const sent = (await fetch(`${site.origin}${path}`)).headers
      const said = new Map<string, Set<string>>()
      for (const { values } of rules.filter(({ pattern }) => pattern.test(path))) {
        for (const [name, value] of Object.entries(values)) said.set(name, (said.get(name) ?? new Set()).add(value))
      }
      for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Cross-Origin-Opener-Policy', 'Permissions-Policy', 'Cache-Control']) {
        const values = [...(said.get(name) ?? [])]
        if (values.length !== 1 || values[0] !== sent.get(name)) wrong.push(`${path} ${name}: said ${values.join(' and ')}, sent ${sent.get(name)}`)
      }
      const types = [...(said.get('Content-Type') ?? [])]
      if (types.length > 1 || (types[0] !== undefined && types[0] !== sent.get('Content-Type'))) wrong.push(`${path} Content-Type: said ${types.join(' and ')}, sent ${sent.get('Content-Type')}`)
    }
    await site.close()
    expect(wrong).toEqual([])
  })

  it('lets only what is made to be framed be framed, and keeps only what has a fingerprint in its name', async () => {
    const rules = await rulesFor(base)
    const said = (path: string, name: string) => rules.filter(({ pattern }) => pattern.test(`${base}${path}`)).map(({ values }) => values[name])
    expect(said('embed/exchange', 'Content-Security-Policy').join()).not.toContain('frame-ancestors')
    expect(said('terms/us-full-withdrawal', 'Content-Security-Policy').join()).toContain("frame-ancestors 'none'")
    expect(said('assets/shell-abc.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable'])
    expect(said('sw.js', 'Cache-Control')).toEqual(['no-cache'])
  })

  it('says the type of feeds, calendars and data', async () => {
    const rules = await rulesFor(base)
    const type = (path: string) => rules.filter(({ pattern }) => pattern.test(`${base}${path}`)).flatMap(({ values }) => values['Content-Type'] ?? [])
    expect(type('feeds/terms/x.atom')).toEqual(['application/atom+xml;charset=utf-8'])
    expect(type('calendar/all.ics')).toEqual(['text/calendar;charset=utf-8'])
    expect(type('data/annotations.jsonld')).toEqual(['application/ld+json;charset=utf-8'])
    expect(type('data/CITATION.cff')).toEqual(['application/yaml;charset=utf-8'])
    expect(type('terms')).toEqual([])
  })
})

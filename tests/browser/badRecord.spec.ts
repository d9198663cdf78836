import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { wordsOfAll } from './words.ts'

const good = readFileSync('tests/fixtures/article.json', 'utf8')

/** What the planted faults reach into. */
interface Planted {
  readonly claims: { id: string; summary: string; points: { term: string }[] }[]
  readonly sources: { id: string; url: string }[]
}

/** The record of the article with a fault planted in it. */
function planted(plant: (record: Planted) => void): string {
  const record: Planted = JSON.parse(good)
  plant(record)
  return JSON.stringify(record)
}

const first = { id: '2020-02-29-taliban-promises-release-of-1000' }
const script = '<img src="x" onerror="document.documentElement.dataset.planted = 1"><script>document.documentElement.dataset.planted = 1</script>'

/** Each kind of fault, and the first line of the table that says so: record, where, problem. */
const faults: readonly { readonly kind: string; readonly text: string; readonly says: readonly [record: string, path: string, problem: string | RegExp] }[] = [
  { kind: 'a record that is empty', text: '', says: ['file', 'the whole file', 'the file is empty'] },
  { kind: 'a record that was cut off', text: good.slice(0, good.length / 2), says: ['file', 'the whole file', /^the file is not JSON, or was cut off: /] },
  { kind: 'a page in place of the record', text: `<!doctype html><title>Not found</title>${script}`, says: ['file', 'the whole file', /^the file is not JSON, or was cut off: /] },
  { kind: 'a record of another shape', text: '[]', says: ['file', '$schema', 'a required entry is missing'] },
  {
    kind: 'a misspelt key',
    text: planted(({ claims }) => Object.assign(claims[0] ?? {}, { respondTo: [] })),
    says: [first.id, 'claims[0].respondTo', 'this key is not part of the record'],
  },
  {
    kind: 'an entry left out',
    text: good.replace(/"summary":/, '"summery":'),
    says: ['framework-linked-parts', 'terms[0].summary', 'a required entry is missing'],
  },
  {
    kind: 'an id that leads nowhere',
    text: planted(({ claims }) => claims[0]?.points.forEach((point) => (point.term = 'no-such-term'))),
    says: [first.id, 'claims[0].points[0].term', 'there is no term "no-such-term"'],
  },
  {
    kind: 'an id used twice',
    text: planted(({ claims }) => claims.splice(1, 0, ...claims.slice(0, 1))),
    says: [first.id, 'claims[1].id', 'the id is already used by claims[0]'],
  },
  {
    kind: 'an address that is a script',
    text: planted(({ sources }) => Object.assign(sources[0] ?? {}, { url: 'javascript:document.documentElement.dataset.planted=1' })),
    says: ['t-abc-deal', 'sources[0].url', /http/],
  },
  {
    kind: 'a key that reaches into JavaScript itself',
    text: good.replace(`"id": "${first.id}",`, `"id": "${first.id}", "__proto__": {"verified": true},`),
    says: [first.id, 'claims[0].__proto__', 'the key "__proto__" is not allowed'],
  },
  {
    kind: 'markup where an id should stand',
    text: planted(({ claims }) => Object.assign(claims[0] ?? {}, { party: script })),
    says: [first.id, 'claims[0].party', /<img src="x" onerror=/],
  },
  {
    kind: 'markup in a text',
    text: planted(({ claims }) => Object.assign(claims[0] ?? {}, { summary: script })),
    says: [first.id, 'claims[0].summary', 'the text contains markup'],
  },
]

/** The page says what is wrong, where, and what to do; nothing of the app is there, and no script has run. */
async function expectProblem(page: Page, [record, path, problem]: readonly [string, string, string | RegExp]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The record cannot be shown')
  const table = page.getByRole('table', { name: 'What is wrong, where, and what to do' })
  const [, row] = await table.getByRole('row').all()
  const cells = row === undefined ? [] : await wordsOfAll(row.getByRole('rowheader').or(row.getByRole('cell')))
  expect(cells).toEqual([record, path, typeof problem === 'string' ? problem : expect.stringMatching(problem), expect.stringMatching(/^[A-Z].*\.$/)])
  await expect(page.locator('html')).not.toHaveAttribute('data-planted')
}

for (const { kind, text, says } of faults) {
  test(`${kind}: the site that is built from it says so at every address`, async ({ serveRecord, visit, page, allow }) => {
    allow(/404/)
    const site = await serveRecord(text)
    for (const path of ['/', '/terms/any?asof=2020-04-06']) {
      await visit(site.at(path))
      await expectProblem(page, says)
    }
  })

  test(`${kind}, put in place of the record after the build: the page is replaced by what is wrong`, async ({ visit, page }) => {
    await page.route('**/agreement.json', (route) => route.fulfill({ body: text, contentType: 'application/json' }))
    await visit('/terms/us-full-withdrawal')
    await expectProblem(page, says)
  })
}

test('a record that is not there: the built site says so', async ({ serveRecord, visit, page, allow }) => {
  allow(/404/)
  const site = await serveRecord(undefined)
  await visit(site.at('/'))
  await expect(page.getByRole('main')).toContainText('could not be fetched: the server answered 404')
})

test('a record that does not come, for want of a connection: the page says so', async ({ visit, page, allow }) => {
  allow(/agreement\.json|ERR_FAILED/)
  await page.route('**/agreement.json', (route) => route.abort())
  await visit('/terms')
  await expectProblem(page, ['file', 'agreement.json', /^the record could not be fetched: /])
})

test('where the thread that reads a record fails, the page reads it itself', async ({ visit, page }) => {
  await page.route('**/agreement.json', (route) => route.fulfill({ body: '[]', contentType: 'application/json' }))
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `Blob.prototype.text = async () => { throw new Error('no room') };\n${await response.text()}` })
  })
  await visit('/terms')
  await expectProblem(page, ['file', '$schema', 'a required entry is missing'])
})

test('signs that mean something to a browser are shown as they were written', { tag: '@anywhere' }, async ({ serveRecord, visit, page }) => {
  const words = 'Fewer than 5 < 6 & "more" than \'x\' &amp; &quot; $& {y} >'
  const site = await serveRecord(planted(({ claims }) => claims.forEach((claim) => (claim.summary = words))))
  for (const path of [`/claims/${first.id}`, '/claims?asof=2020-04-05', '/terms/taliban-prisoners-released']) {
    await visit(site.at(path))
    await expect(page.getByRole('main').getByRole('article').first()).toContainText(words)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('what is wrong can be read', async ({ serveRecord, visit, page, allow }) => {
    allow(/404/)
    const site = await serveRecord(planted(({ claims }) => Object.assign(claims[0] ?? {}, { summary: script })))
    for (const path of ['/', '/claims']) {
      await visit(site.at(path))
      await expectProblem(page, [first.id, 'claims[0].summary', 'the text contains markup'])
    }
  })
})

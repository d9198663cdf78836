import { type Day, parseDay } from '../../src/model/days.ts'
import { accountsOf } from '../../src/model/rule/account.ts'
import { publishedBy } from '../../src/model/rule/publishedBy.ts'
import { say } from '../../src/text/say.ts'
import { expect, test } from './fixtures.ts'
import { lettersOf, sheetsOf } from './pdfText.ts'
import { testedModel } from './testedModel.ts'

/** How many pages a PDF has, by its own list of them. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

/** The terms with the most statements, the most sources and the most numbers, and a day on which an answer decides. */
const longest = [
  '/terms/understanding-lower-violence',
  '/terms/understanding-lower-violence?asof=2021-05-10',
  '/terms/taliban-prisoners-released',
  '/terms/us-full-withdrawal',
  '/terms/understanding-us-limits-strikes',
  '/terms/understanding-break-with-al-qaida',
]

test('a term prints as a brief of one or two pages, the longest among them', async ({ visit, page }) => {
  const pages: Record<string, number> = {}
  for (const path of longest) {
    await visit(path)
    pages[path] = pagesOf(await page.pdf({ format: 'A4' }))
  }
  expect(Object.values(pages).every((count) => count === 1 || count === 2), JSON.stringify(pages)).toBe(true)
})

test('a brief says how many earlier allegations it leaves to the page, and gives the address of that page in full', async ({ visit, page, site }) => {
  await visit('/terms/understanding-lower-violence')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^\d+ earlier allegations, \d+ of them with no answer on record, are on the page alone\.$/)).toBeVisible()
  await expect(page.getByText(/^In brief\./)).toContainText(site.at('/terms/understanding-lower-violence?asof=2021-08-31&v='))
})

test('on paper stand the sides, who answered whom, the numbers, and the sources as numbered notes; on the screen the whole page', async ({ visit, page }) => {
  await visit('/terms/taliban-prisoners-released')
  const brief = page.getByRole('heading', { level: 2, name: 'Sources', exact: true })
  await expect(brief).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['What the three sides say', 'Who answered whom', 'Numbers', 'Sources'])
  await expect(page.getByRole('heading', { level: 2, name: 'How this status was derived' })).toHaveCount(0)
  const list = page.getByRole('list').filter({ has: page.getByRole('listitem') }).last()
  const notes = await list.getByRole('listitem').count()
  expect(notes).toBeGreaterThan(3)
  const main = await page.getByRole('main').innerText()
  const numbers = [...main.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, found = '']) => found.split(', ').map(Number))
  expect(Math.max(...numbers), 'every note that is named stands in the list').toBe(notes)
  expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: notes }, (_, at) => at + 1))
})

/** Terms on days on which an allegation and the answer to it decide the account. */
const briefs = [
  { path: '/terms/understanding-lower-violence?asof=2021-05-10', due: 'No due day can be told' },
  { path: '/terms/intra-afghan-talks-start?asof=2020-09-03', due: 'Due 10 March 2020' },
]

for (const { path, due } of briefs) {
  test(`another reader finds in the printed brief of ${path} its title, due day, deciding statements and numbered notes`, async ({ visit, page }) => {
    await visit(path)
    const text = (await sheetsOf(await page.pdf({ format: 'A4' }))).map((sheet) => sheet.text).join('\n')
    const letters = lettersOf(text)
    const model = testedModel()
    const { term, asOf } = standpointOf(path)
    expect(letters).toContain(lettersOf(say(model.index.terms.get(term)?.title ?? 'no such term')))
    expect(letters).toContain(lettersOf(due))

    const deciding = accountsOf(model, term, asOf).flatMap((account) => account.deciding)
    const alleged = deciding.map(({ statement }) => statement.claim)
    const answers = deciding.flatMap((each) => each.answers.map(({ claim }) => claim))
    expect(alleged.length).toBeGreaterThan(0)
    expect(answers.length).toBeGreaterThan(0)
    const [before = '', after = ''] = text.split(/\bSources\s*\n/)
    const notes = lettersOf(after)
    for (const claim of [...alleged, ...answers]) {
      expect(standsIn(letters, lettersOf(say(claim.summary))), claim.id).toBe(true)
      for (const id of claim.sources) {
        const source = model.index.sources.get(id)
        if (source !== undefined && publishedBy(source, asOf)) expect(notes).toContain(lettersOf(source.title))
      }
    }

    const named = [...before.matchAll(/\[([\d,\s]+)\]/g)].flatMap(([, numbers = '']) => numbers.split(',').map(Number))
    const last = Math.max(...named)
    expect(last).toBeGreaterThan(3)
    const listed = new Set([...after.matchAll(/(?:^|\s)(\d+)\.\s/g)].map(([, number]) => Number(number)))
    for (let number = 1; number <= last; number += 1) expect(listed.has(number), `note ${number}`).toBe(true)
  })
}

/** Whether a text stands there whole, or in two pieces: one of three columns may go on on the next sheet, after the other two. */
function standsIn(letters: string, text: string): boolean {
  return Array.from(text, (_, at) => at).some((at) => letters.includes(text.slice(0, at)) && letters.includes(text.slice(at)))
}

/** The term and the day that an address names. */
function standpointOf(path: string): { readonly term: string; readonly asOf: Day } {
  const { pathname, searchParams } = new URL(path, 'http://site')
  const asOf = parseDay(searchParams.get('asof') ?? '')
  if (asOf === null) throw new Error(`${path} names no day.`)
  return { term: pathname.replace('/terms/', ''), asOf }
}

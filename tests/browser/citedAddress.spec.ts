import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { isMissing, kinds } from './kinds.ts'
import { makeNew } from './lastingPage.ts'

/** Lists as readers narrow and order them, a picture with a mark and a series chosen, and days long past. */
const chosen = [
  '/?asof=2020-04-06',
  '/terms?delivery=overdue,goal-date-passed&sort=due',
  '/terms/us-first-drawdown?asof=2020-07-13',
  '/claims?party=taliban&accused=united-states&kind=alleges-breach&answer=none&sort=oldest&asof=2020-09-03',
  '/changes?since=2020-03-10&asof=2020-07-13',
  '/search?q=isis&find=term,event',
  '/withdrawal?series=us-contractors&mark=us-first-drawdown.2020-07-13',
]

// What is framed by other sites cites the page that it is a piece of, which its own tests hold.
const pages = kinds.filter((address) => !address.startsWith('/embed/'))
const isOfOneRecord = (address: string): boolean => /^\/\w+\/./.test(address)
const hasPicture = (address: string): boolean => /^\/(?:$|terms$|parties$|exchange$|withdrawal$|argument$)/.test(address)
const groups = {
  'of one record': pages.filter(isOfOneRecord),
  'with a picture': pages.filter(hasPicture),
  'with neither': pages.filter((address) => !isOfOneRecord(address) && !hasPicture(address)),
  'on which something was chosen': chosen,
}

/** The address in the citation of the page, as a reference manager gets it. */
async function citedAddress(page: Page): Promise<URL> {
  await page.getByRole('button', { name: 'Cite as BibTeX, RIS or CSL-JSON' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite' })
  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check()
  const [item] = JSON.parse(await dialog.getByRole('textbox', { name: 'This page as CSL-JSON' }).inputValue()) as readonly { readonly URL: string }[]
  return new URL(item?.URL ?? '')
}

/** All that is said in the page, folded or not, piece by piece. */
const textOf = (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const pieces: string[] = []
    while (texts.nextNode() !== null) pieces.push(texts.currentNode.nodeValue ?? '')
    return pieces.filter((piece) => piece !== '')
  })

for (const [which, addresses] of Object.entries(groups)) {
  test(`the address by which a page ${which} is cited gives a clean browser the same text`, async ({ page, visit, elsewhere, allow }) => {
    if (addresses.some(isMissing)) allow(/404/)
    const other = await elsewhere()
    for (const address of addresses) {
      await visit(address)
      const [title, text] = [await page.title(), await textOf(page)]
      const cited = await citedAddress(page)
      expect(cited.searchParams.get('asof'), `${address}: the day is named`).toBe(new URL(page.url()).searchParams.get('asof') ?? '2021-08-31')
      expect(cited.searchParams.get('v'), `${address}: the version is named`).toMatch(/^\d+\.\d+\.\d+$/)

      await visit(cited.href, other)
      expect(text.length, address).toBeGreaterThan(5)
      expect(await textOf(other), address).toEqual(text)
      expect(await other.title(), address).toBe(title)
      await makeNew(other, null)
    }
  })
}

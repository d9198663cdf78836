import type { Page } from '@playwright/test'
import { type ExpectedClaim, statements } from '../content/statements.ts'
import { expect, test } from './fixtures.ts'
import { wordsOf } from './words.ts'

const asof = 'asof=2020-04-06'

const names: Readonly<Record<string, string>> = {
  taliban: 'Taliban',
  'united-states': 'United States',
  'us-forces-afghanistan': 'US forces in Afghanistan',
  press: 'Press reports',
}
const days: Readonly<Record<string, string>> = { '2020-02-29': '29 February 2020', '2020-04-05': '5 April 2020', '2020-04': 'early April 2020' }

/** Who said it and when, as it ends the title of a statement: `by Sonny Leggett, US forces in Afghanistan, 5 April 2020`. */
const attribution = ({ party, speaker, date }: ExpectedClaim): string =>
  `by ${speaker === undefined ? '' : `${speaker}, `}${names[party] ?? party}, ${days[date] ?? date}`

/** Pages that carry the matter and lead to the statement, which itself stands one step further. */
const leadsThere: Readonly<Record<string, { readonly says: string; readonly link?: string }>> = {
  '/terms/us-no-threat-or-use-of-force': { says: 'refrain from threatening or using force', link: 'US limits its strikes and raids' },
  '/terms/taliban-prevent-threats': { says: 'any group or individual in Afghanistan', link: 'Taliban expel Islamic State and other groups' },
  '/parties/qatar': { says: 'most rounds of negotiation were held in Doha' },
}

for (const record of ['article', 'whole'] as const) {
  // In one worker, one after another: they meet at the same pages.
  test.describe(`the founding article on 6 April 2020, ${record === 'article' ? 'by its own record' : 'by the whole record'}`, () => {
    test.describe.configure({ mode: 'default' })

    for (const { number, says, claims, addresses } of statements) {
      test(`${number}. ${says}`, async ({ visit, page, site, articleSite }) => {
        const served = record === 'article' ? articleSite : site
        for (const claim of claims) {
          await visit(served.at(`/claims/${claim.id}?${asof}`))
          const statement = page.getByRole('main').getByRole('article').first()
          const title = await wordsOf(page.getByRole('heading', { level: 1 }))
          // Several of one day are told apart by a letter.
          expect(title.replace(/ \([a-z]\)$/, '').endsWith(attribution(claim)), `${title} ends with ${attribution(claim)}`).toBe(true)
          const quotation = statement.getByRole('blockquote')
          if (claim.quote === undefined) await expect(quotation).toHaveCount(0)
          else await expect(quotation).toHaveText(claim.quote)
          await expect(statement.getByRole('link', { name: 'Taliban Cry Foul, Peace Deal With the US on the Rocks' })).toBeVisible()
        }

        const shown = new Set<string>()
        for (const address of addresses) {
          const lead = leadsThere[address]
          if (lead !== undefined) {
            await visit(served.at(`${address}?${asof}`))
            const main = page.getByRole('main')
            await expect(main).toContainText(lead.says)
            if (lead.link !== undefined) await expect(main.getByRole('link', { name: lead.link, exact: true }).first()).toBeVisible()
            continue
          }
          const here = (await claimsAt(served.at(`${address}?${asof}`), visit, page)).filter((id) => claims.some((claim) => claim.id === id))
          expect(here, `the claims of this statement at ${address}`).not.toEqual([])
          for (const id of here) shown.add(id)
        }
        expect(claims.map(({ id }) => id).filter((id) => !shown.has(id)), 'claims that show nowhere but at their own address').toEqual([])
      })
    }
  })
}

/** What was read at an address: several statements stand on one page. */
const read = new Map<string, readonly string[]>()

/** The claims that the page at an address leads to. */
async function claimsAt(url: string, visit: (path: string) => Promise<unknown>, page: Page): Promise<readonly string[]> {
  const before = read.get(url)
  if (before !== undefined) return before
  await visit(url)
  const claims = await page.getByRole('main').getByRole('link', { includeHidden: true }).evaluateAll(idsOfClaims)
  read.set(url, claims)
  return claims
}

/** The claims that links lead to. Runs in the page. */
function idsOfClaims(links: readonly Element[]): readonly string[] {
  return links.flatMap((link) => (link instanceof HTMLAnchorElement ? (/\/claims\/([^/]+)$/.exec(link.pathname)?.[1] ?? []) : []))
}

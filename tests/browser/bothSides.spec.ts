import type { Locator } from '@playwright/test'
import { expect, test } from './journey.ts'

const article = '6 April 2020: Founding article (early April 2020)'

/** The entry of a thread that holds a statement and the replies to it. */
const entry = (thread: Locator, name: string): Locator =>
  thread.getByRole('listitem').filter({ has: thread.page().getByRole('article', { name, exact: true }) }).last()

/** The entry of a reply right below another entry. */
const replyTo = (parent: Locator, name: string): Locator => entry(parent.getByRole('list', { name: 'Replies' }).first(), name)

for (const hand of ['keyboard'] as const) {
  test.describe(`one term with both sides, by ${hand}`, () => {
    test.use({ hand })

    test('the claim, the answer, the answer to the answer, and where nobody answered', async ({ reader }) => {
      const { page } = reader
      await reader.pick(page.getByRole('combobox', { name: 'Moment' }), article)
      const ledger = page.getByRole('table', { name: 'All terms as of 6 April 2020' })
      await reader.activate(ledger.getByRole('link', { name: 'Up to 5,000 Taliban prisoners are released', exact: true }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Up to 5,000 Taliban prisoners are released')

      const said = page.getByRole('region', { name: 'What the three sides say' })
      await expect(said.getByRole('heading', { level: 3 })).toHaveText(['United States', 'Taliban', 'Afghan government'])
      await expect(said.getByRole('article', { name: 'Accusation by Taliban, 5 April 2020' }).first()).toContainText('indefensible arguments')
      await expect(said.getByRole('article', { name: 'Explanation by Javid Faisal, Afghan government, 15 March 2020' })).toContainText('We are checking and verifying the lists.')

      const thread = page.getByRole('region', { name: 'Who answered whom' }).getByRole('list', { name: 'Exchanges' })
      const claim = entry(thread, 'Accusation by Suhail Shaheen, Taliban, 11 March 2020')
      await expect(claim.getByRole('article').first()).toContainText('The Afghan government answered after 4 days.')
      const answer = replyTo(claim, 'Explanation by Javid Faisal, Afghan government, 15 March 2020')
      await expect(answer.getByRole('paragraph').first()).toHaveText('Reply, after 4 days')
      const answerToAnswer = replyTo(answer, 'Accusation by Taliban, 5 April 2020 (b)')
      await expect(answerToAnswer.getByRole('paragraph').first()).toHaveText('Reply, after 21 days')
      const unanswered = 'No answer by the Afghan government on record for 1 day.'
      await expect(answerToAnswer.getByRole('article').first()).toContainText(unanswered)
      await expect(page.getByRole('region', { name: 'What the parties say' })).toContainText('Statements and answers were looked for in English-language sources to 6 April 2020; Pashto and Dari not searched.')

      await reader.activate(answerToAnswer.getByRole('link', { name: 'Accusation by Taliban, 5 April 2020 (b)' }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accusation by Taliban, 5 April 2020 (b)')
      await expect(page.getByRole('region', { name: 'What became of what it alleges' })).toContainText(unanswered)
    })

    test('an accusation that was denied the same day', async ({ reader }) => {
      const { page } = reader
      await reader.pick(page.getByRole('combobox', { name: 'Moment' }), article)
      const ledger = page.getByRole('table', { name: 'All terms as of 6 April 2020' })
      await reader.activate(ledger.getByRole('link', { name: 'US limits its strikes and raids', exact: true }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('US limits its strikes and raids')

      const thread = page.getByRole('region', { name: 'Who answered whom' }).getByRole('list', { name: 'Exchanges' })
      const denial = entry(thread, 'Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020')
      await expect(denial.getByRole('paragraph').first()).toHaveText('Reply, the same day')
      await expect(denial.getByRole('blockquote')).toContainText('any assertion otherwise is baseless')
      await expect(thread.getByRole('article', { name: 'Accusation by Taliban, 5 April 2020' }).filter({ hasText: 'using drones' })).toContainText('The United States first answered the same day; 2 answers in all.')

      const said = page.getByRole('region', { name: 'What the three sides say' })
      await expect(said).toContainText('No statement by the Afghan government on this term is on record by 6 April 2020.')
    })
  })
}

test('the three sides have the same room', async ({ visit, page }) => {
  await visit('/terms/taliban-prisoners-released')
  const headings = page.getByRole('region', { name: 'What the three sides say' }).getByRole('heading', { level: 3 })
  const boxes = await Promise.all((await headings.all()).map((heading) => heading.boundingBox()))
  expect(boxes).toHaveLength(3)
  const [first, ...others] = boxes.map((box) => ({ top: Math.round(box?.y ?? -1), width: Math.round(box?.width ?? -1) }))
  expect(others).toEqual([first, first])
})

test('allegations without a reply stand together, each with for how long; what was searched is said once', async ({ visit, page }) => {
  await visit('/terms/understanding-us-limits-strikes')
  const open = page.getByRole('list', { name: 'Allegations without a reply on record' })
  const articles = await open.getByRole('article').all()
  expect(articles.length).toBeGreaterThan(0)
  for (const one of articles) {
    await expect(one).toContainText(/No answer by the United States on record (?:for [\d,]+ days?|by the end of that day)\./)
  }
  await expect(page.getByRole('main').getByText('English-language sources to 31 August 2021; Pashto and Dari not searched.')).toHaveCount(1)
})

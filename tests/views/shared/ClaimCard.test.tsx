import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { claimOf } from '../../../src/model/rule/lookUp.ts'
import { ClaimCard } from '../../../src/views/shared/ClaimCard.tsx'
import type { ViewDefinition } from '../../../src/views/shared/viewDefinition.ts'
import { articleRecord, renderView } from '../renderView.tsx'

const drones = '2020-04-05-taliban-us-drone-attacks-on-civilians'
const denial = '2020-04-05-usfora-upholds-terms-baseless'
const delay = '2020-04-05-taliban-indefensible-arguments-for-delay'
const partners = '2020-04-05-usfora-will-defend-afghan-partners'
const merit = '2020-04-press-prisoner-complaint-has-merit'

type CardProps = Omit<Parameters<typeof ClaimCard>[0], 'claim'>

function showCard(id: string, props: CardProps = {}, asOf = '2020-04-06') {
  const view: ViewDefinition = {
    Page: () => <ClaimCard claim={claimOf(articleRecord, id)} {...props} />,
    title: () => '',
    exists: () => true,
  }
  renderView(view, { url: `/claims?asof=${asOf}` })
  return screen.getByRole('article')
}

test('a card says who spoke by name and office, when, where, and in which words', () => {
  const card = showCard(denial)
  expect(within(card).getByText('Sonny Leggett, US forces in Afghanistan, for the United States')).toBeDefined()
  expect(within(card).getByText('Spokesman for US Forces–Afghanistan')).toBeDefined()
  expect(within(card).getByText('5 April 2020')).toBeDefined()
  expect(within(card).getByText(/any assertion otherwise is baseless/)).toBeDefined()
})

test('an allegation says who answered it and leads to the answer', () => {
  const card = showCard(drones)
  expect(within(card).getByText(/The United States first answered the same day/)).toBeDefined()
  const answers = within(card).getAllByRole('link', { name: /^Denial by Sonny Leggett/ })
  expect(answers[0]?.getAttribute('href')).toBe(`/claims/${denial}`)
})

test('an allegation without an answer says what was searched', () => {
  const card = showCard(delay)
  expect(
    within(card).getByText(
      /No answer by the Afghan government on record for 1 day\..*Searched: English-language sources to 6 April 2020; Pashto and Dari not searched\./,
    ),
  ).toBeDefined()
})

test('before the answer was public no answer is shown', () => {
  const card = showCard('2020-03-11-taliban-rejects-conditional-release', {}, '2020-03-12')
  expect(within(card).getByText(/No answer by the Afghan government on record for 1 day/)).toBeDefined()
})

test('a day that is not known is said to be so and is never shown as a day', () => {
  const card = showCard(merit)
  expect(within(card).getByText('early April 2020')).toBeDefined()
  expect(within(card).getByText(/^Counts as public from 6 April 2020: the day is not known/)).toBeDefined()
})

test('on the page of a term a card keeps to that term and leads to the rest', () => {
  const card = showCard(partners, { term: 'understanding-us-limits-strikes' })
  expect(within(card).getByText('About its own side, says: kept')).toBeDefined()
  expect(within(card).getByRole('link', { name: /^Speaks to \d+ other terms? too$/ }).getAttribute('href')).toBe(`/claims/${partners}`,
  )
})

test('at the head of its own page, a card holds the facts it is given and leaves what became of it to the page', () => {
  const card = showCard(drones, { facts: <p>The facts.</p> })
  expect(within(card).getByText('The facts.')).toBeDefined()
  expect(within(card).queryByText(/first answered/)).toBeNull()
})

test('a quotation can be taken away with its speaker, its day and its source', async () => {
  const user = userEvent.setup()
  const card = showCard(denial)
  await user.click(within(card).getByRole('button', { name: /^Copy quotation: Denial by Sonny Leggett/ }))
  expect(await within(card).findByText('Copied')).toBeDefined()
  expect(await navigator.clipboard.readText()).toMatch(/baseless\.” – Sonny Leggett, .*5 April 2020, social media \(Twitter\)\. Sources?: SOFREP/)
})

test('a statement without a quotation has none to take away', () => {
  const card = showCard(drones)
  expect(within(card).queryByRole('button', { name: /Copy quotation/ })).toBeNull()
})

import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { description } from '../../../src/views/overview/description.ts'
import { view } from '../../../src/views/overview/OverviewView.tsx'
import { articleRecord, renderView, wholeRecord } from '../renderView.tsx'

// As on a page that is navigated to: the code of all parts is there before the page is shown.
beforeAll(async () => void (await Promise.all((view.later ?? []).map(({ load }) => load()))))

const open = (url = '/') => renderView(view, { url })
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const row = (title: string) => {
  const found = within(screen.getByRole('table')).getAllByRole('link', { name: title })[0]?.closest('tr')
  if (found === null || found === undefined) throw new Error(`no row for ${title}`)
  return found
}
const href = (link: HTMLElement) => link.getAttribute('href')

test('what this is stands in one sentence below the heading', () => {
  open()
  const heading = screen.getByRole('heading', { level: 1, name: 'The Doha agreement, term by term' })
  expect(heading.closest('header')?.textContent).toContain('signed on 29 February 2020')
})

test('the counts of both axes lead to the terms they count', () => {
  open()
  const delivery = region(/^What has happened/)
  expect(href(delivery.getByRole('link', { name: 'Overdue' }))).toBe('/terms?delivery=overdue')
  expect(delivery.getByRole('link', { name: 'Overdue' }).closest('li')?.textContent).toContain('3')
  expect(delivery.queryByRole('link', { name: 'Delivered' })).toBeNull()
  const account = region(/^What the parties say/)
  expect(href(account.getByRole('link', { name: 'Disputed' }))).toBe('/terms?account=disputed')
})

test('the allegation longest without an answer is named with its day, its term and what was searched', () => {
  open()
  const longest = region('Longest without an answer on record')
  expect(longest.getByText('1 day').textContent).toBe('1 day')
  expect(href(longest.getByRole('link', { name: 'The Taliban about the Afghan government, 5 April 2020' }))).toBe(
    '/claims/2020-04-05-taliban-indefensible-arguments-for-delay',
  )
  expect(longest.getByText(/Pashto and Dari not searched/).textContent).toContain('English-language sources')
  expect(href(longest.getByRole('link', { name: 'Both allegations with no answer on record' }))).toBe(
    '/claims?answer=none',
  )
})

test('the words of both counts are explained one step away', () => {
  open()
  const links = screen.getAllByRole('link', { name: 'What these words mean' })
  expect(links.map(href)).toEqual(['/method#delivery', '/method#account'])
})

test('what is known to the month says from which day it is counted', () => {
  renderView(view, { url: '/', model: wholeRecord })
  const [first] = within(screen.getByRole('list', { name: 'The latest statements and events' })).getAllByRole('listitem')
  expect(first?.textContent).toContain('August 2021(counted from 31 August 2021)')
})

test('what changed since the signing, and since the moment before, is one step away', () => {
  renderView(view, { url: '/?asof=2020-07-20', model: wholeRecord })
  const latest = region('Latest by 20 July 2020')
  expect(href(latest.getByRole('link', { name: 'since the signing' }))).toBe('/changes?asof=2020-07-20&since=2020-02-29')
  expect(href(latest.getByRole('link', { name: 'since 13 July 2020, Day 135' }))).toBe('/changes?asof=2020-07-20&since=2020-07-13')
})

test('the ways in lead to the terms, the statements, the argument and the positions', () => {
  open()
  const links = within(screen.getByRole('navigation', { name: 'Ways in' })).getAllByRole('link')
  expect(links.map(href)).toEqual(['/terms', '/claims', '/argument', '/parties'])
})

test('what is moving begins with the newest, and the latest numbers stand with their counters', () => {
  open()
  const moving = region('Latest on record')
  const [first] = within(moving.getByRole('list', { name: 'The latest statements and events' })).getAllByRole('listitem')
  expect(first?.textContent).toContain('6 April 2020')
  const troops = moving.getAllByText(/troops on .* by the count of/).map(({ textContent }) => textContent)
  expect(troops).toHaveLength(2)
  expect(moving.getByText(/0 of up to 5,000 on 18 March 2020, by the count of the United States\./).textContent).toBeTruthy()
})

test('the two pictures stand small, in words too, and lead to the whole ones', () => {
  open()
  const pictures = region('Two pictures')
  expect(href(pictures.getByRole('link', { name: 'The withdrawal' }))).toBe('/withdrawal')
  expect(href(pictures.getByRole('link', { name: 'The prisoner exchange' }))).toBe('/exchange')
  expect(pictures.getByRole('img', { name: /^US troops/ }).getAttribute('aria-label')).toBe(
    'US troops. The text asks for 8,600 by 13 July 2020, 0 by 29 April 2021. By the count of the United States: about 13,000 (29 February 2020).',
  )
  expect(pictures.getAllByRole('img', { name: /of up to/ })).toHaveLength(2)
})

test('the ledger shows both axes and the three sides of every term', () => {
  open()
  const release = within(row('Up to 5,000 Taliban prisoners are released'))
  expect(release.getByText('Overdue').textContent).toBe('Overdue')
  expect(release.getByText('by 27 days').textContent).toBe('by 27 days')
  expect(release.getByText('Explained').textContent).toBe('Explained')
  expect(release.getByText('10 March 2020').textContent).toBe('10 March 2020')
  const [, , , , us, taliban, government] = within(row('Up to 5,000 Taliban prisoners are released')).getAllByRole('cell')
  expect(us?.textContent).toBeTruthy()
  expect(taliban?.textContent).toContain('not kept')
  expect(government?.textContent).toContain('not yet')
})

test('a term in no public text says so, and a term without statements says where to look or that there is none', () => {
  open()
  expect(row('US limits its strikes and raids').textContent).toContain('In no public text')
  expect(within(row('US and allies leave five bases')).getByText(/Statements recorded under/).textContent).toContain(
    'US withdraws all foreign forces in fourteen months',
  )
  expect(row('Taliban do not host threatening groups').textContent).toContain('No statement on record')
})

test('on an earlier day nothing stands that became public later', () => {
  renderView(view, { url: '/?asof=2020-03-05', model: wholeRecord })
  expect(screen.queryByText('by 27 days')).toBeNull()
  expect(screen.queryByText(/5 April 2020/)).toBeNull()
  expect(screen.getByRole('heading', { name: 'Latest by 5 March 2020' }).textContent).toBeTruthy()
})

test('the description counts the terms by delivery', () => {
  expect(description(articleRecord, '', day('2020-04-06'))).toBe(
    'As of 6 April 2020, day 37 after the signing: 30 terms, of which 2 waiting, 20 continuing, 3 overdue, 1 under way and 4 not due.',
  )
})

import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { view } from '../../../src/views/party/PartyView.tsx'
import { articleRecord, loadLater, renderView, wholeRecord } from '../renderView.tsx'

beforeAll(() => loadLater(view))

const open = (id: string, query = '') => renderView(view, { id, url: `/parties/${id}${query}` })
const openWhole = (id: string, query = '') => renderView(view, { id, url: `/parties/${id}${query}`, model: wholeRecord })
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))

test('a party’s page says who speaks for it', () => {
  open('united-states')
  const head = screen.getByRole('heading', { level: 1 }).closest('header')
  expect(head?.textContent).toContain('Signatory')
  expect(within(head ?? document.body).getByRole('link', { name: 'US forces in Afghanistan' }).getAttribute('href')).toBe(
    '/parties/us-forces-afghanistan',
  )
})

test('what it owes and is owed stand with both axes', () => {
  open('taliban')
  const owed = region('Owed to the Taliban')
  const release = owed.getByRole('link', { name: 'Up to 5,000 Taliban prisoners are released' }).closest('tr')
  expect(release?.textContent).toContain('Overdue')
  expect(release?.textContent).toContain('United States')
  expect(region('Owed by the Taliban').getByRole('link', { name: 'Taliban do not attack foreign forces' }).textContent).toBeTruthy()
})

test('what it said about each term stands with every day it spoke, and the terms it did not speak of are named', () => {
  open('taliban')
  const said = region('What the Taliban said about each term')
  const strikes = said.getByRole('link', { name: 'US limits its strikes and raids' }).closest('tr')
  expect(strikes?.textContent).toContain('not kept')
  expect(within(strikes ?? document.body).getAllByText('5 April 2020').length).toBeGreaterThan(1)
  expect(said.getByText(/^No statement on record about \d+ terms$/).textContent).toBeTruthy()
})

test('an allegation without an answer says so with the days and with what was searched', () => {
  open('afghan-government')
  const about = region('Allegations about the Afghan government')
  const open2 = within(about.getByRole('table', { name: 'Allegations about the Afghan government with no answer on record' }))
  expect(open2.getAllByText(/^No answer by the Afghan government on record for 1 day\./)).toHaveLength(2)
  expect(about.getByText(/Pashto and Dari not searched/).textContent).toContain('2 with none')
})

test('an answered allegation names the answer and how long it took', () => {
  open('united-states')
  const about = within(region('Allegations about the United States').getByRole('table', { name: 'Allegations about the United States with an answer on record' }))
  expect(about.getAllByText(/^The United States (?:first )?answered the same day/).length).toBeGreaterThan(0)
  expect(about.getAllByRole('link', { name: /^Denial by Sonny Leggett|^Says it keeps/ }).length).toBeGreaterThan(0)
})

test('a monitor’s page shows findings, and no allegations', () => {
  openWhole('lead-ig')
  expect(region('Findings by Lead IG').getAllByText('finds it kept').length).toBeGreaterThan(0)
  expect(screen.queryByRole('region', { name: /accused/ })).toBeNull()
})

test('the page of the press shows comment, and nothing that it owes', () => {
  open('press')
  expect(region('Comment, the newest first').getByRole('list', { name: 'Latest statements' }).textContent).toBeTruthy()
  expect(screen.queryByRole('region', { name: /^Owed/ })).toBeNull()
})

test('an agent’s page has its own statements; its stances stand on the page of its party', () => {
  open('us-forces-afghanistan')
  expect(screen.getByRole('link', { name: 'United States' }).getAttribute('href')).toBe('/parties/united-states')
  expect(screen.queryByRole('region', { name: /^What .* said about each term$/ })).toBeNull()
  expect(screen.getByRole('region', { name: 'Latest statements' }).textContent).toBeTruthy()
})

test('on an earlier day nothing is told that came later', () => {
  openWhole('taliban', '?asof=2020-03-05')
  expect(screen.queryByText(/2021/, { selector: 'main time, section time' })).toBeNull()
  expect(screen.queryByText('5 April 2020')).toBeNull()
})

test('an id that the record does not hold does not exist', () => {
  expect(view.exists(articleRecord, 'taliban')).toBe(true)
  expect(view.exists(articleRecord, 'nobody')).toBe(false)
})

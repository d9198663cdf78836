import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { view } from '../../../src/views/event/EventView.tsx'
import { renderView } from '../renderView.tsx'

const open = (id: string, asOf = '2020-04-06') => renderView(view, { id, url: `/events/${id}?asof=${asOf}` })

test('an event says what it did to which terms and who says so', () => {
  open('ev-2020-03-09-drawdown-starts')
  const terms = screen.getByRole('region', { name: 'Terms it bears on' })
  expect(within(terms).getByText(/^With it the term begins, according to US forces in Afghanistan/)).toBeDefined()
  const links = within(terms).getAllByRole('link')
  expect(links[0]?.getAttribute('href')).toBe('/terms/us-first-drawdown')
})

test('what is not known about it is said', () => {
  open('base-herat-us')
  expect(screen.getByRole('region', { name: 'What is not known' }).textContent).toContain('Which base it was')
})

test('statements of the same days stand beside it without a word on cause', () => {
  open('ev-2020-03-11-ghani-decree')
  const statements = screen.getByRole('region', { name: 'Statements on these terms in the same days' })
  expect(statements.textContent).toContain('says nothing about cause')
  expect(within(statements).getByRole('article', { name: /^Accusation by Suhail Shaheen/ })).toBeDefined()
})

test('before it was public nothing of it is shown, and the day it became public is offered', () => {
  open('ev-2020-03-11-ghani-decree', '2020-03-05')
  expect(screen.getByRole('heading', { level: 1, name: 'Not public by 5 March 2020' })).toBeDefined()
  expect(screen.queryByText(/1,500/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Show it as of 11 March 2020' }).getAttribute('href')).toBe('/events/ev-2020-03-11-ghani-decree?asof=2020-03-11',
  )
})

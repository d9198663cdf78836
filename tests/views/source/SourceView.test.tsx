import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { view } from '../../../src/views/source/SourceView.tsx'
import { renderView } from '../renderView.tsx'

const open = (id: string, asOf = '2020-04-06') => renderView(view, { id, url: `/sources/${id}?asof=${asOf}` })

test('the founding article is dated as exactly as it is known, and everything that rests on it is listed', () => {
  open('c-founding-article')
  expect(screen.getByText('early April 2020')).toBeDefined()
  expect(screen.getByText('Title not confirmed')).toBeDefined()
  const uses = screen.getByRole('region', { name: 'What rests on it' })
  expect(within(uses).getByRole('heading', { name: /^Statements/ })).toBeDefined()
  expect(within(uses).getAllByRole('link', { name: /^Comment by Press reports/ }).length).toBeGreaterThan(3)
})

test('the address leads out in the same tab and gives the other side no handle on the page', () => {
  open('c-founding-article')
  const link = screen.getByRole('link', { name: /^https:\/\/sofrep\.com/ })
  expect(link.getAttribute('rel')).toBe('noopener')
  expect(link.hasAttribute('target')).toBe(false)
})

test('sources that carry the same statement lead to each other', () => {
  open('c-raha-2020-04-06')
  expect(screen.getByText('The same statement is carried by')).toBeDefined()
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/sources/c-globe-2020-04-06')
})

test('a source that nothing rests on yet is not shown', () => {
  open('c-raha-2020-04-06', '2020-03-01')
  expect(screen.getByRole('heading', { level: 1, name: 'Not public by 1 March 2020' })).toBeDefined()
})

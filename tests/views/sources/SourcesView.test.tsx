import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { view } from '../../../src/views/sources/SourcesView.tsx'
import { renderView } from '../renderView.tsx'

const rows = () => within(screen.getByRole('table', { name: 'Sources and what rests on them' })).getAllByRole('row')

test('every source leads to its page, and origins are counted apart from sources', () => {
  renderView(view, { url: '/sources' })
  expect(screen.getByText(/^\d+ sources, \d+ reprints among them\..*: \d+ origins\.$/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Taliban Cry Foul, Peace Deal With the US on the Rocks' }).getAttribute('href')).toBe('/sources/c-founding-article',
  )
})

test('words narrow the list and stand in the address', async () => {
  const { history } = renderView(view, { url: '/sources' })
  await userEvent.type(screen.getByRole('searchbox'), 'sofrep')
  expect(screen.getByRole('status').textContent).toMatch(/^1 of \d+ sources$/)
  expect(history.current().search).toBe('?q=sofrep')
})

test('where nothing fits, the page says what was looked through', () => {
  renderView(view, { url: '/sources?q=no-such-publisher' })
  expect(screen.getByText(/^No source fits these words\./)).toBeDefined()
})

test('an order is chosen and stands in the address; the default order is not written', async () => {
  const { history } = renderView(view, { url: '/sources?sort=publisher' })
  const order = screen.getByRole('combobox', { name: 'Order' })
  await userEvent.selectOptions(order, 'Most used first')
  expect(history.current().search).toBe('?sort=most-used')
  const counts = rows()
    .slice(1)
    .map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  await userEvent.selectOptions(order, 'By kind of source')
  expect(history.current().search).toBe('')
})

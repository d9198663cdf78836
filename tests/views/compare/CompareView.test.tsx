import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { view } from '../../../src/views/compare/CompareView.tsx'
import { renderView, wholeRecord } from '../renderView.tsx'

const open = (url: string) => renderView(view, { url, model: wholeRecord })
const region = (name: string) => within(screen.getByRole('region', { name }))
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
const cells = (name: string) => row(name).getAllByRole('cell').map((cell) => cell.textContent)
const two = '/compare?term=taliban-prisoners-released,other-side-prisoners-released'

test('without a choice, all three comparisons can be chosen and no table stands', () => {
  open('/compare')
  expect(screen.getAllByRole('search')).toHaveLength(3)
  expect(screen.queryByRole('table')).toBeNull()
})

test('two terms have the same facts on the same line, with a word on whether they are the same', () => {
  open(two)
  expect(cells('Due')).toEqual(['10 March 2020', '10 March 2020', 'Same'])
  expect(cells('Owed by')).toEqual(['United States', 'Taliban', 'Differs'])
  expect(cells('In the hands of')).toEqual(['Afghan government', 'Nothing on record', 'Only on one side'])
})

test('two parties have their latest word on each term either spoke of', () => {
  open('/compare?party=united-states,taliban')
  expect(cells('Up to 5,000 Taliban prisoners are released')[1]).toContain('says: not kept, about the Afghan government')
})

test('two days show the terms with another status, and lead to what is behind it', () => {
  open('/compare?asof=2020-09-03&since=2020-04-06')
  expect(region('Two days').getByRole('link', { name: 'The records behind each change' }).getAttribute('href')).toBe('/changes?asof=2020-09-03&since=2020-04-06')
  const [before, after] = cells('Up to 5,000 Taliban prisoners are released: what has happened')
  expect(before).toContain('Overdue')
  expect(after).toContain('Delivered')
})

test('what is chosen stands in the address', async () => {
  const { tracker } = open('/compare?term=taliban-prisoners-released')
  await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Another term' }), 'other-side-prisoners-released')
  expect([...tracker.store.getState().address.choices.term].toSorted()).toEqual(['other-side-prisoners-released', 'taliban-prisoners-released'])
})

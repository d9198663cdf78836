import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Column } from '../../src/ui/column.ts'
import { DataTable } from '../../src/ui/DataTable.tsx'

interface Fruit {
  name: string
  colour: string
  weight: string
}

const fruits: readonly Fruit[] = [
  { name: 'Plum', colour: 'blue', weight: '40' },
  { name: 'Sloe', colour: 'blue', weight: '4' },
  { name: 'Pear', colour: 'yellow', weight: '180' },
]

const columns: readonly Column<Fruit>[] = [
  { key: 'name', header: 'Fruit', rowHeader: true, cell: (fruit) => fruit.name },
  { key: 'weight', header: <em>Weight</em>, label: 'Weight', numeric: true, sort: 'ascending', cell: (fruit) => fruit.weight },
]

const table = (extra: Partial<Parameters<typeof DataTable<Fruit>>[0]> = {}) => (
  <DataTable caption="Fruit by weight" columns={columns} rows={fruits} rowKey={(fruit) => fruit.name} {...extra} />
)

test('the region that scrolls has the name of the table and can be reached by keyboard', () => {
  render(table())
  const region = screen.getByRole('region', { name: 'Fruit by weight' })
  expect(region.tabIndex).toBe(0)
  expect(within(region).getByRole('table', { name: 'Fruit by weight' })).toBeDefined()
})

test('every value is named by its row and its column, stacked or not', () => {
  render(table({ stack: true }))
  const row = screen.getByRole('row', { name: /^Pear/ })
  expect(within(row).getByRole('rowheader', { name: 'Pear' })).toBeDefined()
  expect(within(row).getByRole('cell', { name: '180' }).dataset['label']).toBe('Weight')
  expect(screen.getByRole('columnheader', { name: 'Weight' }).getAttribute('aria-sort')).toBe('ascending')
})

test('rows in a run stand under the line that names it', () => {
  render(table({ groupBy: (fruit) => fruit.colour }))
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'FruitWeight',
    'blue',
    'Plum40',
    'Sloe4',
    'yellow',
    'Pear180',
  ])
})

test('the row the reader stands at says so and can be pointed at', () => {
  render(table({ isCurrent: (fruit) => fruit.name === 'Sloe', rowId: (fruit) => fruit.name.toLowerCase() }))
  expect(screen.getByRole('row', { current: true }).id).toBe('sloe')
})

test('of a long table the beginning is shown, with how much that is, and more on demand', async () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ name: `Apple ${at}`, colour: 'red', weight: String(at) }))
  render(table({ rows: many, most: 10, download: { name: 'fruit', columns: [] } }))
  const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
  expect(names()).toEqual(many.slice(0, 10).map(({ name }) => name))
  expect(await screen.findByText('The first 10 of 25 are shown.')).toBeDefined()
  expect(screen.getByRole('button', { name: /^Download the rows shown/ })).toBeDefined()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(names()).toHaveLength(20)
  await user.click(screen.getByRole('button', { name: 'Show 5 more' }))
  expect(names()).toHaveLength(25)
  expect(screen.queryByText(/are shown/)).toBeNull()
  expect(screen.getByRole('button', { name: /^Download this table/ })).toBeDefined()
})

test('a table that is not longer than that is whole', () => {
  render(table({ most: fruits.length }))
  expect(screen.queryByRole('button')).toBeNull()
})

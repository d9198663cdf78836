import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { csvText } from '../../src/ui/csvText.ts'
import { DataTable } from '../../src/ui/DataTable.tsx'
import { tableRecords } from '../../src/ui/tableRecords.ts'

interface Fruit {
  name: string
  colour: string
  names: readonly string[]
}

const fruits: readonly Fruit[] = [
  { name: 'Plum', colour: 'blue', names: ['Prune', 'Quetsche'] },
  { name: '=SUM(1)', colour: 'yellow', names: [] },
]

const table = (
  <DataTable
    caption="Fruit"
    rows={fruits}
    rowKey={({ name }) => name}
    groupBy={({ colour }) => colour}
    columns={[
      { key: 'name', header: 'Fruit', rowHeader: true, cell: ({ name }) => <a href="#fruit">{name}</a> },
      {
        key: 'names',
        header: 'Other names',
        cell: ({ names }) => (
          <>
            <span aria-hidden="true">*</span>
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        ),
      },
    ]}
    download={{ name: 'fruit', columns: [{ header: 'as of', value: '2020-04-06' }] }}
  />
)

describe('a table as a file', () => {
  it('holds the words of every cell, the line above the row and what the table holds for', () => {
    render(table)
    const element = screen.getByRole<HTMLTableElement>('table', { name: 'Fruit' })
    expect(tableRecords(element, [{ header: 'as of', value: '2020-04-06' }])).toEqual([
      ['Group', 'Fruit', 'Other names', 'as of'],
      ['blue', 'Plum', 'Prune; Quetsche', '2020-04-06'],
      ['yellow', '=SUM(1)', '', '2020-04-06'],
    ])
  })

  it('quotes what has to be quoted and runs nothing as a formula', async () => {
    expect(await csvText([['a', 'b, "c"'], ['=1+1', ' @x'], ['-5', '＝A1'], ['−5', '2,710']])).toBe(
      '\uFEFFa,"b, ""c"""\r\n"\'=1+1","\' @x"\r\n"\'-5","\'＝A1"\r\n−5,"2,710"',
    )
  })

  it('is saved under its name', async () => {
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    render(table)
    await userEvent.click(screen.getByRole('button', { name: 'Download this table (CSV): Fruit' }))
    await vi.waitFor(() => expect(saved).toEqual(['fruit.csv']))
  })
})

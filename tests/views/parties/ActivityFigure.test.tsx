import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { publicBy } from '../../../src/model/rule/publicBy.ts'
import { ActivityFigure } from '../../../src/views/parties/ActivityFigure.tsx'
import { activityFacts } from '../../../src/views/parties/activityFacts.ts'
import { articleRecord, renderView, wholeRecord } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

const view = { Page: ActivityFigure, title: () => '', exists: () => true }
const open = (asOf = '2020-04-06', model = articleRecord) => renderView(view, { url: `/parties?asof=${asOf}`, model })
const drawings = () => screen.getAllByRole('listbox')
const namesIn = (drawing: HTMLElement) => within(drawing).queryAllByRole('option').map((mark) => mark.getAttribute('aria-label'))
const table = () => within(screen.getByRole('table', { name: 'Who acted and who spoke, month by month' }))
const first = <Item,>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('there is none')
  return item
}

test('each composition has a mark per cell, named in words', () => {
  open()
  const names = activityFacts(articleRecord, day('2020-04-06')).cells.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(drawings().map(namesIn)).toEqual([names, names, names])
  expect(names.join('\n')).toMatch(/^Taliban, US limits its strikes and raids, April 2020: \d statements?, 1 event$/m)
})

test('the table has a row per term, with just what is drawn and where nothing is', () => {
  open()
  const facts = activityFacts(articleRecord, day('2020-04-06'))
  for (const { id, title } of facts.groups.flatMap(({ terms }) => terms)) {
    const row = table().getByRole('link', { name: title }).closest('tr')
    if (!(row instanceof HTMLElement)) throw new Error(`the table has no row for ${title}`)
    const cells = within(row).getAllByRole('cell')
    const drawn = facts.panels.map(({ key, name }) =>
      facts.cells.filter(({ term, panel }) => term === id && panel === key).map((cell) => cell.name.replace(`${name}, ${title}, `, '')),
    )
    const told = cells.map((cell) => within(cell).getAllByRole('listitem').map(({ textContent }) => textContent).filter((text) => !text?.startsWith('Nothing on record')))
    expect(told).toEqual(drawn)
  }
})

test('selecting a mark shows the records behind it, each a link', async () => {
  const user = userEvent.setup()
  open()
  await user.click(within(first(drawings())).getByRole('option', { name: /^Taliban, US limits its strikes and raids, April 2020/ }))
  const details = within(screen.getByRole('region', { name: 'Selected mark' }))
  expect(details.getAllByRole('link', { name: /^Accusation by Taliban, 5 April 2020/ }).map((link) => link.getAttribute('href'))).toContain(
    '/claims/2020-04-05-taliban-us-drone-attacks-on-civilians',
  )
  expect(details.getByRole('link', { name: 'US limits its strikes and raids' }).getAttribute('href')).toContain('/terms/understanding-us-limits-strikes')
})

test('is one tab stop; the arrow keys go along a row and to the next', async () => {
  const user = userEvent.setup()
  open('2021-08-31', wholeRecord)
  const marks = within(first(drawings())).getAllByRole('option')
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
  await user.click(first(marks))
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(marks[1])
  await user.keyboard('{ArrowDown}')
  const below = document.activeElement?.getAttribute('aria-label')
  expect(below).not.toContain('Both sides treat four parts as linked')
  await user.keyboard('{End}')
  expect(document.activeElement).toBe(marks.at(-1))
})

test('says what was searched, so that nothing on record is not taken for silence', () => {
  open()
  expect(screen.getByRole('figure').textContent).toContain('Nothing on record means that nothing was found. English-language sources to 6 April 2020; Pashto and Dari not searched.')
})

test.each(['2020-02-29', '2020-04-06', '2021-08-31'])('on %s, what is drawn is what was public', (asOf) => {
  const facts = activityFacts(wholeRecord, day(asOf))
  const records = facts.cells.flatMap(({ claims, numbers, events }) => [...claims, ...numbers, ...events])
  expect(records.length).toBeGreaterThan(0)
  expect(records.filter((record) => !publicBy(record, day(asOf)))).toEqual([])
  expect(facts.cells.filter(({ to }) => to > asOf.slice(0, 7))).toEqual([])
})

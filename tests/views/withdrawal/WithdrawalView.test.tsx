import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { view } from '../../../src/views/withdrawal/WithdrawalView.tsx'
import { articleRecord, loadLater, renderView, wholeRecord } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

beforeAll(() => loadLater(view))

const open = (query = '') => renderView(view, { url: `/withdrawal${query}` })
const openWhole = (query = '') => renderView(view, { url: `/withdrawal${query}`, model: wholeRecord })

/** Both compositions stand in the page; style sheets show one. Either has every mark. */
const drawings = () => screen.getAllByRole('listbox')
const marksOf = (drawing: HTMLElement) => within(drawing).getAllByRole('option')
const first = () => {
  const [drawing] = drawings()
  if (drawing === undefined) throw new Error('nothing is drawn')
  return drawing
}
const table = () => screen.getByRole('table', { name: 'The withdrawal in numbers' })
const bodyRows = () => within(table()).getAllByRole('row').filter((row) => within(row).queryAllByRole('cell').length > 0)

test('says in one sentence how far along the promise was', () => {
  open()
  expect(screen.getByText(/^On 6 April 2020, day 37 after the signing: the text asks for 8,600 US troops by 13 July 2020 and none by 29 April 2021;/).textContent).toContain(
    'about 13,000 on 29 February 2020',
  )
})

test('draws what was promised, announced and reported by 6 April 2020, each named in words', () => {
  open()
  const names = marksOf(first()).map((mark) => mark.getAttribute('aria-label'))
  expect(names).toEqual(
    expect.arrayContaining([
      'Promised: the text asks for 8,600 troops by 13 July 2020',
      'Promised: the text asks for no troops by 29 April 2021',
      'about 13,000 troops, reported for 29 February 2020, by the count of the United States, passed on by press reports',
      'more than 12,000 troops, reported for 19 March 2020, by the count of press reports',
      'US-led mission pauses troop movements over coronavirus, 19 March 2020',
    ]),
  )
})

test('draws the readings of the last day that were public by then, and no other', () => {
  openWhole('?asof=2020-04-06')
  const names = marksOf(first()).map((mark) => mark.getAttribute('aria-label'))
  expect(names.filter((name) => name?.includes('by 1 May 2021'))).toEqual([])
  expect(names.filter((name) => name?.includes('by 29 April 2021'))).toHaveLength(1)
})

test('draws all readings once they are public, and says how late the end came by each', () => {
  openWhole()
  const asked = marksOf(first()).flatMap((mark) => mark.getAttribute('aria-label')?.match(/^Promised: the text asks for no troops by (.*)/)?.[1] ?? [])
  expect(asked).toEqual(['29 April 2021', '30 April 2021', '1 May 2021'])
  expect(screen.getByText(/123 days after 29 April 2021, 122 days after 30 April 2021 and 121 days after 1 May 2021\.$/).textContent).toContain('30 August 2021')
})

test.each([
  ['the article', articleRecord],
  ['the whole record', wholeRecord],
])('%s: both compositions draw the same marks, and the table has exactly these', (_, model) => {
  renderView(view, { url: '/withdrawal', model })
  const [wide, narrow] = drawings().map((drawing) => new Set(marksOf(drawing).map((mark) => mark.getAttribute('aria-label'))))
  expect(narrow).toEqual(wide)
  expect(bodyRows()).toHaveLength(wide?.size ?? 0)
})

test('adds a series at the reader’s choice, the whole mission apart from the allies', async () => {
  const user = userEvent.setup()
  openWhole()
  expect(screen.queryAllByText('Troops of the NATO-led mission', { selector: 'text' })).toEqual([])
  await user.click(screen.getByText('Add to the picture', { selector: 'summary span' }))
  await user.click(screen.getByRole('checkbox', { name: 'Troops of the NATO-led mission' }))
  expect(screen.getAllByText('Troops of the NATO-led mission', { selector: 'text' })).toHaveLength(2)
  const names = marksOf(first()).map((mark) => mark.getAttribute('aria-label'))
  expect(names.find((name) => name?.startsWith('about 16,000 troops'))).toContain('allies')
  expect(screen.queryAllByText('Allied and coalition troops', { selector: 'text' })).toEqual([])
})

test('is one tab stop; arrow keys step through the marks, and what is reached is told with its source', async () => {
  const user = userEvent.setup()
  open()
  const marks = marksOf(first())
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
  const [start] = marks
  if (start === undefined) throw new Error('nothing is drawn')
  await user.click(start)
  const details = screen.getByRole('region', { name: 'Selected mark' })
  expect(details.textContent).toContain(marks[0]?.getAttribute('aria-label')?.slice(1))
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(marks[1])
  expect(marks[1]?.getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{End}')
  expect(document.activeElement).toBe(marks.at(-1))
})

test('tells who is said to set the pace, and that the pandemic slowed it', () => {
  open()
  const pace = screen.getByRole('region', { name: 'Who sets the pace, and what it is said to depend on' })
  expect(pace.textContent).toMatch(/commander/)
  expect(pace.textContent).toMatch(/pandemic|coronavirus/)
})

test('gives the three sides a column each, and marks the one without a statement', () => {
  open()
  const sides = within(screen.getByRole('region', { name: 'What each side says' }))
  expect(sides.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['United States', 'Taliban', 'Afghan government'])
  expect(sides.getAllByText(/No statement by .* on these terms is on record by 6 April 2020/).length).toBeGreaterThan(0)
})

test('the series that were added are in the address, and an address adds them', async () => {
  const user = userEvent.setup()
  const { tracker } = openWhole('?series=us-contractors')
  expect(screen.getAllByText('US contractors', { selector: 'text' })).toHaveLength(2)
  await user.click(screen.getByRole('checkbox', { name: 'Allied and coalition troops' }))
  expect(tracker.store.getState().address.choices.series).toEqual(['allied-troops', 'us-contractors'])
})

test('says which added series has no number by the day', () => {
  openWhole('?asof=2020-03-01&series=bases-left,bases-handed-over-final')
  const absent = screen.getByText(/^No number is on record by 1 March 2020 for:/)
  expect(absent.textContent).toContain('Bases left since the signing and Bases handed over in the final withdrawal')
})

test('the mark that the address names is told; one that is not drawn is said not to be', () => {
  const { unmount } = openWhole('?mark=us-first-drawdown.2020-07-13')
  expect(screen.getByRole('region', { name: 'Selected mark' }).textContent).toContain('Promised: the text asks for 8,600 troops by 13 July 2020.')
  unmount()
  openWhole('?asof=2020-03-01&mark=ev-2021-08-30-last-troops')
  expect(screen.getByText(/^The mark that the address names is not drawn here on this day/).textContent).toBeTruthy()
})

test('a mark is chosen with the keyboard, not by moving to it', async () => {
  const user = userEvent.setup()
  const { tracker, history } = open()
  const [start, next] = marksOf(first())
  start?.focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(next)
  expect(history.entries()).toHaveLength(1)
  await user.keyboard('{Enter}')
  expect(tracker.store.getState().address.choices.mark).toBeDefined()
  expect(history.entries()).toHaveLength(2)
  expect(next?.getAttribute('aria-selected')).toBe('true')
})

import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { view } from '../../../src/views/exchange/ExchangeView.tsx'
import { articleRecord, loadLater, renderView, wholeRecord } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

beforeAll(() => loadLater(view))

const open = (query = '') => renderView(view, { url: `/exchange${query}` })
const openWhole = (query = '') => renderView(view, { url: `/exchange${query}`, model: wholeRecord })
const drawings = (of: RegExp) => screen.getAllByRole('listbox', { name: of })
const namesIn = (drawing: HTMLElement) => within(drawing).getAllByRole('option').map((mark) => mark.getAttribute('aria-label'))
const bodyRows = () =>
  within(screen.getByRole('table', { name: 'The exchange in numbers' }))
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0)

test('says in one sentence that nobody counted a release by 6 April 2020, 27 days after the date', () => {
  open()
  const sentence = screen.getByText(/^On 6 April 2020, 27 days after the date in the text \(10 March 2020\)/)
  expect(sentence.textContent).toContain('of up to 5,000 released by the Afghan government, 0 by the count of the United States (18 March 2020)')
  expect(sentence.textContent).toContain('of up to 1,000 released by the Taliban, 0 by the count of the United States')
})

test('draws zero as zero on both sides, in columns of one form', () => {
  open()
  for (const side of [/^Released by Afghan government/, /^Released by Taliban/]) {
    const [drawing] = drawings(side)
    if (drawing === undefined) throw new Error('a side is not drawn')
    expect(namesIn(drawing)).toContain('0 prisoners, reported for 18 March 2020, by the count of the United States')
  }
})

test.each([
  ['the article', articleRecord],
  ['the whole record', wholeRecord],
])('%s: the table has exactly the values drawn', (_, model) => {
  renderView(view, { url: '/exchange', model })
  const sides = [drawings(/^Released by Afghan government/), drawings(/^Released by Taliban/)]
  const counts = sides.map(([wide, narrow]) => {
    if (wide === undefined || narrow === undefined) throw new Error('a composition is missing')
    expect(new Set(namesIn(narrow))).toEqual(new Set(namesIn(wide)))
    return namesIn(wide).length
  })
  expect(bodyRows()).toHaveLength(counts.reduce((sum, each) => sum + each, 0))
})

test('gives no pace while there is zero or one count, and gives it as arithmetic later', () => {
  const early = open()
  expect(screen.queryByText(/The pace so far/)).toBeNull()
  early.unmount()
  openWhole('?asof=2020-07-01')
  expect(screen.getAllByText('The pace so far: arithmetic, announced by nobody')).toHaveLength(2)
  expect(screen.getAllByText(/At that pace 5,000 would be reached on \d+ \w+ 202\d\./)).not.toEqual([])
})

test('says whose word makes it late by how many days', () => {
  openWhole()
  const words = screen.getAllByText('177 days').map((each) => each.closest('li')?.textContent)
  expect(words.every((each) => each?.includes('by the word of'))).toBe(true)
})

test('tells the pauses, and what was said during them', () => {
  openWhole()
  const said = within(screen.getByRole('region', { name: 'What was said, and when releases paused' }))
  expect(said.getAllByText('Releases suspended')).toHaveLength(2)
  const pauses = said.getAllByText('Releases suspended').map((mark) => mark.closest('section')?.textContent)
  expect(pauses[0]).toContain('11 May 2020 to 25 May 2020')
  expect(pauses[1]).toContain('19 August 2020 to 1 September 2020')
})

test('selecting a mark tells who counted, and the source', async () => {
  const user = userEvent.setup()
  open()
  const [drawing] = drawings(/^Released by Taliban/)
  await user.click(within(drawing ?? document.body).getByRole('option', { name: /^0 prisoners/ }))
  const details = within(screen.getByRole('region', { name: 'Selected mark' }))
  expect(details.getByText(/^0 prisoners, reported for 18 March 2020, by the count of the United States\.$/).textContent).toBeTruthy()
  expect(details.getAllByRole('link').length).toBeGreaterThan(0)
})

test('shows nothing that was not public by the day', () => {
  openWhole('?asof=2020-03-12')
  const [drawing] = drawings(/^Released by Taliban/)
  expect(namesIn(drawing ?? document.body).filter((name) => name?.includes('prisoners, reported'))).toEqual([])
})

import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { publicBy } from '../../../src/model/rule/publicBy.ts'
import { answeredBy } from '../../../src/model/rule/thread.ts'
import { view } from '../../../src/views/argument/ArgumentView.tsx'
import { argumentFacts } from '../../../src/views/argument/argumentFacts.ts'
import { narrowFrame, wideFrame } from '../../../src/views/argument/argumentFrames.ts'
import { argumentRows } from '../../../src/views/argument/argumentRows.ts'
import { claimKindMarks } from '../../../src/views/argument/claimKindMarks.ts'
import { placeArgument } from '../../../src/views/argument/placeArgument.ts'
import { articleRecord, loadLater, renderView, wholeRecord } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

beforeAll(() => loadLater(view))

const open = (query = '') => renderView(view, { url: `/argument${query}` })
const drawing = () => {
  const [wide] = screen.getAllByRole('listbox')
  if (wide === undefined) throw new Error('nothing is drawn')
  return wide
}
const names = () => within(drawing()).queryAllByRole('option').map((mark) => mark.getAttribute('aria-label') ?? '')
const bodyRows = () =>
  within(screen.getByRole('table', { name: 'Statements, and who answered whom' }))
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0)

test('a mark per statement, and a row per mark', () => {
  open()
  const claims = articleRecord.claims.filter((claim) => publicBy(claim, articleRecord.agreement.coverage.to))
  expect(names()).toHaveLength(claims.length)
  expect(bodyRows()).toHaveLength(claims.length)
})

test.each([wideFrame, narrowFrame])('the whole record, $flow: a mark per statement, an arc per answer, a row per statement', (frame) => {
  const { to } = wholeRecord.agreement.coverage
  const claims = wholeRecord.claims.filter((claim) => publicBy(claim, to))
  const facts = argumentFacts(wholeRecord, to, { party: [], term: [], kind: [] })
  const { marks, arcs } = placeArgument(facts, frame)
  expect(marks.map(({ key }) => key).toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
  expect(arcs).toHaveLength(claims.reduce((sum, claim) => sum + answeredBy(claim).length, 0))
  expect(argumentRows(facts).map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
})

test('names each mark with its party, its day, and what is open about it', () => {
  open()
  expect(names()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Accusation by Taliban, 5 April 2020 \([a-z]\); answered by \d statements?/),
      expect.stringMatching(/^Denial by Sonny Leggett, US forces in Afghanistan, 5 April 2020; answers \d statements$/),
    ]),
  )
})

test('each kind of statement has a form of its own', () => {
  const forms = Object.values(claimKindMarks)
  expect(new Set(forms).size).toBe(forms.length)
})

test('selecting a mark shows the words, the source, the thread, and the way along its arcs', async () => {
  const user = userEvent.setup()
  open()
  await user.click(within(drawing()).getByRole('option', { name: /^Denial by Sonny Leggett.*answers 4/ }))
  const details = within(screen.getByRole('region', { name: 'Selected mark' }))
  expect(details.getByRole('blockquote').textContent).toContain('baseless')
  expect(details.getByRole('link', { name: 'The statement with its whole thread' }).getAttribute('href')).toBe(
    '/claims/2020-04-05-usfora-upholds-terms-baseless',
  )
  const [back] = within(details.getByRole('group', { name: 'Along the arcs of this statement' })).getAllByRole('button', { name: /^Answers: Accusation by Taliban/ })
  if (back === undefined) throw new Error('there is no way along the arcs')
  await user.click(back)
  expect(details.getAllByRole('button', { name: /^Answered by: Denial by Sonny Leggett/ }).length).toBeGreaterThan(0)
})

test('is one tab stop, and arrow keys step through the statements in order of time', async () => {
  const user = userEvent.setup()
  open()
  const marks = within(drawing()).getAllByRole('option')
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([marks[0]])
  const [start] = marks
  await user.click(start ?? document.body)
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(document.activeElement).toBe(marks[2])
})

test('narrows to a pair of parties, and says so in the address', async () => {
  const user = userEvent.setup()
  const { tracker } = open()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Between' }), 'United States and Taliban')
  expect(tracker.store.getState().address.choices.party).toEqual(['united-states', 'taliban'])
  expect(names().every((name) => /Taliban|US forces|United States/.test(name))).toBe(true)
})

test('narrows to a term by its address, and the table with it', () => {
  open('?term=understanding-us-limits-strikes')
  expect(names().length).toBeGreaterThan(1)
  expect(bodyRows()).toHaveLength(names().length)
})

test('says so where nothing fits', () => {
  open('?term=us-five-bases&kind=threatens')
  expect(screen.queryAllByRole('listbox')).toEqual([])
  expect(screen.getByText('No statement on record by 6 April 2020 fits these choices.').textContent).toBeTruthy()
})

test('draws nothing that was not public by the day', () => {
  renderView(view, { url: '/argument?asof=2020-03-01', model: wholeRecord })
  const known = wholeRecord.claims.filter((claim) => publicBy(claim, day('2020-03-01')))
  expect(names()).toHaveLength(known.length)
})

import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { day } from '../../../src/model/days.ts'
import { speakerLine } from '../../../src/text/partyName.ts'
import { LinkedFigure } from '../../../src/views/terms/LinkedFigure.tsx'
import { linkedFacts } from '../../../src/views/terms/linkedFacts.ts'
import { articleRecord, renderView, wholeRecord } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

const view = { Page: LinkedFigure, title: () => '', exists: () => true }
const open = (asOf = '2021-08-31', model = wholeRecord) => renderView(view, { url: `/terms?asof=${asOf}`, model })
const drawings = () => screen.getAllByRole('listbox')
const marksIn = (drawing: HTMLElement | undefined) => (drawing === undefined ? [] : within(drawing).getAllByRole('option'))
const details = () => within(screen.getByRole('region', { name: 'Selected mark' }))
const rows = () =>
  within(screen.getByRole('table', { name: 'Which term waits on which' }))
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0)

test('each composition has a mark per link, and the table a row per mark with its clause', () => {
  open()
  const { links } = linkedFacts(wholeRecord, day('2021-08-31'))
  const names = links.map(({ name }) => name).toSorted()
  expect(drawings()).toHaveLength(3)
  for (const drawing of drawings()) expect(marksIn(drawing).map((mark) => mark.getAttribute('aria-label') ?? '').toSorted()).toEqual(names)
  expect(rows()).toHaveLength(links.length)
  for (const [index, { clause }] of links.entries()) expect(rows()[index]?.textContent).toContain(clause ?? 'Part of a wider term')
})

test('selecting a link shows the clause, who asserts it, and who says what of the other term', async () => {
  const user = userEvent.setup()
  open()
  await user.click(within(drawings()[0] ?? document.body).getByRole('option', { name: /^Up to 5,000 Taliban prisoners are released said to wait on All sides keep violence down/ }))
  expect(details().getByText(/President Ghani’s decree of 10 March 2020/).textContent).toContain('if violence fell')
  expect(details().getByText('Asserted by the Afghan government.').textContent).toBeTruthy()
  const [word] = details().getAllByRole('link', { name: /says: not kept$/ })
  expect(word?.getAttribute('href')).toMatch(/^\/claims\//)
})

test('a start by the text tells whether what it starts after has begun', async () => {
  const user = userEvent.setup()
  open('2020-04-06', articleRecord)
  const [mark] = within(drawings()[0] ?? document.body).getAllByRole('option', { name: /starts after Taliban start talks with Afghan sides$/ })
  await user.click(mark ?? document.body)
  expect(details().getByText('No record says that this has begun.').textContent).toBeTruthy()
})

test('is one tab stop; the arrow keys step through every link', async () => {
  const user = userEvent.setup()
  open()
  const marks = marksIn(drawings()[0])
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
  await user.click(marks[0] ?? document.body)
  const reached = [document.activeElement?.getAttribute('aria-label')]
  for (let step = 1; step < marks.length; step += 1) {
    await user.keyboard('{ArrowDown}')
    reached.push(document.activeElement?.getAttribute('aria-label'))
  }
  expect(reached).toEqual(marks.map((mark) => mark.getAttribute('aria-label')))
})

test('a link is taken up from the address', () => {
  renderView(view, { url: '/terms?mark=us-five-bases', model: wholeRecord })
  expect(details().getByText(/^Part of a wider term/).textContent).toContain('US withdraws all foreign forces in fourteen months')
})

const prisonersOnViolence = /^Up to 5,000 Taliban prisoners are released said to wait on All sides keep violence down/
const linkIn = (name: RegExp) => within(drawings()[0] ?? document.body).getByRole('option', { name })

test('pointing at a link tells its clause, which stays until Escape or another mark', async () => {
  const user = userEvent.setup()
  open()
  await user.hover(linkIn(prisonersOnViolence))
  const clause = () => details().queryByText(/President Ghani’s decree of 10 March 2020/)
  expect(clause()).not.toBeNull()
  await user.unhover(linkIn(prisonersOnViolence))
  await user.hover(screen.getByRole('region', { name: 'Selected mark' }))
  expect(clause()).not.toBeNull()
  expect(linkIn(prisonersOnViolence).getAttribute('aria-selected')).toBe('false')
  await user.keyboard('{Escape}')
  expect(clause()).toBeNull()
  expect(details().getByText(/^Point at a mark or select it/).textContent).toBeTruthy()
})

test('a mark that is selected after another was pointed at is the one that is told', async () => {
  const user = userEvent.setup()
  open()
  await user.hover(linkIn(prisonersOnViolence))
  const [, other] = marksIn(drawings()[0])
  await user.click(other ?? document.body)
  expect(details().queryByText(/President Ghani’s decree of 10 March 2020/)).toBeNull()
})

test('who says that a condition is kept or not is quoted with speaker, day and source, else told in our words, which is said', async () => {
  const user = userEvent.setup()
  open()
  const { links } = linkedFacts(wholeRecord, day('2021-08-31'))
  let [quoted, told] = [0, 0]
  const some = links.filter(({ stances }) => stances.length > 0).slice(0, 5)
  for (const { name, stances } of some) {
    await user.click(within(drawings()[0] ?? document.body).getByRole('option', { name }))
    for (const { claim } of stances) {
      const text = screen.getByRole('region', { name: 'Selected mark' }).textContent ?? ''
      if (claim.quote === undefined) told += 1
      else quoted += 1
      expect(text).toContain(claim.quote === undefined ? 'In our words: ' : claim.quote.text)
      if (claim.quote !== undefined) expect(text).toContain(speakerLine(wholeRecord, claim))
      for (const id of claim.sources) {
        const source = wholeRecord.index.sources.get(id)
        if (source !== undefined) expect(text).toContain(source.publisher)
      }
    }
  }
  expect(quoted).toBeGreaterThan(5)
  expect(told).toBeGreaterThan(0)
})

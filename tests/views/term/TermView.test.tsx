import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { view } from '../../../src/views/term/TermView.tsx'
import { loadLater, renderView, wholeRecord } from '../renderView.tsx'

const strikes = 'understanding-us-limits-strikes'
const release = 'taliban-prisoners-released'

const open = (id: string, asOf = '2020-04-06') => renderView(view, { id, url: `/terms/${id}?asof=${asOf}` })
beforeAll(() => loadLater(view))

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))

test('what has happened and what the parties say stand side by side, each with what it rests on', () => {
  open(release)
  const happened = region('What has happened by 6 April 2020')
  expect(happened.getByText('Overdue')).toBeDefined()
  expect(happened.getByText('Overdue by 27 days: due 10 March 2020.')).toBeDefined()
  expect(happened.getByText(/^0 of up to 5,000 on 18 March 2020/)).toBeDefined()
  const said = region('What the parties say')
  expect(said.getByText('Explained')).toBeDefined()
  expect(said.getByText('about: Afghan government')).toBeDefined()
  expect(said.getByRole('link', { name: /^Explanation by Javid Faisal/ }).getAttribute('href')).toBe('/claims/2020-03-15-kabul-needs-time-to-verify-lists',
  )
})

test('who had it in hand stands beside who owes it', () => {
  open(release)
  const duty = region('Who owes what to whom')
  expect(duty.getByRole('link', { name: 'United States' }).getAttribute('href')).toBe('/parties/united-states')
  expect(duty.getByText('It held the prisoners and had not signed.')).toBeDefined()
  expect(duty.getByText('Only a duty can be overdue.', { exact: false })).toBeDefined()
})

test('the due day is given in three calendars with the days passed', () => {
  open(release)
  const due = region('When it is due')
  const row = due.getAllByRole('row')[1] ?? document.body
  expect(row.textContent).toContain('10 March 2020')
  expect(row.textContent).toContain('20 Hoot 1398')
  expect(row.textContent).toContain('15 Rajab 1441')
  expect(row.textContent).toContain('27 days passed')
})

test('a reading that became public later is not shown before', () => {
  const readings = (asOf: string) => {
    const { unmount } = renderView(view, {
      id: 'us-full-withdrawal',
      url: `/terms/us-full-withdrawal?asof=${asOf}`,
      model: wholeRecord,
    })
    const days = region('When it is due').getAllByRole('rowheader').map((cell) => cell.querySelector('time')?.dateTime)
    unmount()
    return [...new Set(days)]
  }
  expect(readings('2020-04-06')).toEqual(['2021-04-29'])
  expect(readings('2021-08-31')).toEqual(expect.arrayContaining(['2021-04-29', '2021-04-30', '2021-05-01']))
})

test('a reported understanding says that it stands in no public text', () => {
  open(strikes)
  expect(screen.getByText('In no public text')).toBeDefined()
})

test('each side has a column, with its words where the record has them', () => {
  open(strikes)
  const sides = region('What the three sides say')
  expect(sides.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'United States',
    'Taliban',
    'Afghan government',
  ])
  expect(sides.getByText(/any assertion otherwise is baseless/)).toBeDefined()
  expect(sides.getByText('No statement by the Afghan government on this term is on record by 6 April 2020.')).toBeDefined()
})

test('the thread holds the accusation with the answer below it', () => {
  open(strikes)
  const threads = region('Who answered whom')
  const replies = threads.getAllByRole('list', { name: 'Replies' })
  const answers = replies.flatMap((list) => within(list).queryAllByRole('article', { name: /^Denial by Sonny Leggett/ }))
  expect(answers.length).toBeGreaterThan(0)
})

test('the derivation asks every question up to the one that decides', () => {
  open(release)
  const derivation = region('How this status was derived')
  expect(derivation.getByText('Does a record say that the term came to an end?')).toBeDefined()
  expect(derivation.getByText('Is it a duty whose due day has passed by every reading?')).toBeDefined()
  expect(derivation.queryByText('Does an event say that it began?')).toBeNull()
  expect(derivation.getAllByRole('link', { name: /^Target date for talks and prisoner exchange passes/ })[0]?.getAttribute('href')).toBe('/events/ev-2020-03-10-target-date-passes',
  )
})

test('the sides and who answered whom come before everything else, the sources last', () => {
  open(release)
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
  const names = links.map((link) => link.textContent)
  expect(names.slice(0, 4)).toEqual(['Three sides', 'Thread', 'Numbers', 'Due'])
  expect(names.at(-1)).toBe('Sources')
})

test('what was searched for statements and answers is said once', () => {
  renderView(view, { id: release, url: `/terms/${release}`, model: wholeRecord })
  expect(screen.getAllByText(/English-language sources/)).toHaveLength(1)
  expect(region('What the parties say').getByText(/^Statements and answers were looked for in English-language sources/)).toBeDefined()
})

test('allegations that no longer decide are counted with those that stand', () => {
  renderView(view, { id: release, url: `/terms/${release}`, model: wholeRecord })
  expect(region('What the parties say').getByText(/no longer decide, for the term was delivered since\.$/)).toBeDefined()
})

test('the list of contents leads to parts that are there', () => {
  open(release)
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
  const missing = links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.querySelector(href) === null)
  expect(links.length).toBeGreaterThan(8)
  expect(missing).toEqual([])
})

test('headings go down one level at a time', () => {
  open(release)
  const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)))
  const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
  expect(levels[0]).toBe(1)
  expect(jumps).toEqual([])
})

test.each(wholeRecord.terms.map(({ id }) => id))('the page of %s is whole', (id) => {
  renderView(view, { id, url: `/terms/${id}`, model: wholeRecord })
  expect(screen.getByRole('heading', { level: 1 })).toBeDefined()
  expect(region('What the three sides say').getAllByRole('heading', { level: 3 })).toHaveLength(3)
  expect(region('How this status was derived').getAllByRole('listitem').length).toBeGreaterThan(3)
})

test('before a term was public its page says so and shows nothing of it', () => {
  const late = wholeRecord.terms.find((term) => term.public.day > wholeRecord.agreement.coverage.from)
  expect(late).toBeDefined()
  const id = late?.id ?? ''
  renderView(view, { id, url: `/terms/${id}?asof=2020-02-29`, model: wholeRecord })
  expect(screen.getByRole('heading', { level: 1, name: 'Not public by 29 February 2020' })).toBeDefined()
  expect(screen.queryByRole('region')).toBeNull()
})

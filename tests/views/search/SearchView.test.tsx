import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepareSearch } from '../../../src/views/search/searchLater.ts'
import { view } from '../../../src/views/search/SearchView.tsx'
import { aClaim, modelOf } from '../../model/build.ts'
import { loadLater, renderView, wholeRecord } from '../renderView.tsx'

beforeAll(async () => {
  await Promise.all([loadLater(view), prepareSearch(wholeRecord)])
})

const open = (url: string) => renderView(view, { url, model: wholeRecord })
const field = () => screen.getByRole('searchbox', { name: 'Words, names, numbers or a date' })
const group = (name: string) => screen.getByRole('region', { name })
const kind = (name: string) => within(screen.getByRole('group', { name: 'Kinds of finds' })).getByRole('checkbox', { name: new RegExp(`^${name}`) })
const countIn = (box: HTMLElement) => Number(/\d+$/.exec(box.closest('label')?.textContent ?? '')?.[0])
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const marks = (within_: HTMLElement) => [...within_.querySelectorAll('mark')].map(({ textContent }) => textContent)

describe('the search page', () => {
  test('begins with examples of all it can do', async () => {
    const user = userEvent.setup()
    const { history } = open('/search')
    expect(screen.queryByRole('status')).toBeNull()
    await user.click(screen.getByRole('link', { name: 'who did not answer' }))
    expect(history.entries()).toEqual(['/search', '/search?q=who%20did%20not%20answer'])
    expect(screen.getByRole('heading', { level: 2, name: 'Allegations with no answer on record' })).toBeTruthy()
  })

  test('every example finds something', () => {
    const { unmount } = open('/search')
    const searches = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    unmount()
    expect(searches.length).toBeGreaterThan(8)
    for (const url of searches) {
      const rendered = open(url)
      expect(screen.getAllByRole('heading', { level: 2 }).length, url).toBeGreaterThan(0)
      rendered.unmount()
    }
  })

  test('finds while words are typed, in one entry of the history', async () => {
    const user = userEvent.setup()
    const { history } = open('/search')
    await user.type(field(), 'baseless')
    expect(history.entries()).toEqual(['/search?q=baseless'])
    expect(screen.getByRole('status').textContent).toBe('3 finds for “baseless”, all public by 31 August 2021.')
    const first = within(group('Statements')).getAllByRole('listitem')[0]
    expect(first?.textContent).toMatch(/^Denial by Sonny Leggett/)
    expect(first === undefined ? [] : marks(first)).toEqual(['baseless'])
  })

  test('Enter keeps the search in the history and goes to what was found', async () => {
    const user = userEvent.setup()
    const { history } = open('/search')
    await user.type(field(), 'bagram{Enter}')
    expect(screen.getByRole('region', { name: 'Results' })).toBe(document.activeElement)
    await user.clear(field())
    await user.type(field(), 'isis')
    expect(history.entries()[0]).toBe('/search?q=bagram')
    expect(history.current().search).toBe('?q=isis')
    expect(history.entries()).toHaveLength(2)
  })

  test('groups by kind, with how many of each, and more of them on demand', async () => {
    const user = userEvent.setup()
    open('/search?q=prisoners')
    const statements = group('Statements')
    expect(within(statements).getAllByRole('listitem')).toHaveLength(6)
    await user.click(within(statements).getByRole('button', { name: /^Show \d+ more statements$/ }))
    expect(within(group('Statements')).getAllByRole('listitem')).toHaveLength(countIn(kind('Statements')))
  })

  test('is narrowed to kinds, in the address and in the sentence, and widened again', async () => {
    const user = userEvent.setup()
    const { history } = open('/search?q=prisoners')
    const all = Number(/^\d+/.exec(screen.getByRole('status').textContent ?? '')?.[0])
    const [events, terms] = [countIn(kind('Events')), countIn(kind('Terms'))]
    await user.click(kind('Events'))
    await user.click(kind('Terms'))
    expect(history.current().search).toBe('?q=prisoners&find=term,event')
    expect(screen.getByRole('status').textContent).toBe(
      `${events + terms} of ${all} finds for “prisoners”, terms and events only, all public by 31 August 2021.`,
    )
    expect(new Set(headings())).toEqual(new Set(['Terms', 'Events']))
    await user.click(kind('Terms'))
    expect(headings()).toEqual(['Events'])
    await user.click(screen.getByRole('button', { name: 'All kinds' }))
    expect(screen.getByRole('group', { name: 'Kinds of finds' })).toBe(document.activeElement)
    expect(history.current().search).toBe('?q=prisoners')
    expect(headings().length).toBeGreaterThan(2)
  })

  test('the kinds chosen stay for the next words, with how many there are of each, and go with the last word', async () => {
    const user = userEvent.setup()
    const { history } = open('/search?q=prisoners&find=person')
    await user.clear(field())
    expect(history.current().search).toBe('')
    await user.type(field(), 'baseless')
    await user.click(kind('Statements'))
    await user.type(field(), ' terms')
    expect(history.current().search).toBe('?q=baseless%20terms&find=claim')
    expect(kind('Statements')).toHaveProperty('checked', true)
  })

  test('kinds of which nothing was found can be told, and left', async () => {
    const user = userEvent.setup()
    const { history } = open('/search?q=who%20did%20not%20answer&find=day')
    expect(screen.getByRole('status').textContent).toMatch(/^0 of \d+ finds? for “who did not answer”, days only,/)
    expect(countIn(kind('Days'))).toBe(0)
    await user.click(kind('Lists'))
    expect(group('Allegations with no answer on record')).toBeTruthy()
    await user.click(kind('Days'))
    expect(history.current().search).toBe('?q=who%20did%20not%20answer&find=list')
  })

  test('marks a name in the spelling of the record, whatever the script it was typed in', () => {
    open('/search?q=%D8%AF%D8%A7%D8%B9%D8%B4')
    const first = within(group('Terms')).getAllByRole('listitem')[0]
    expect(first?.textContent).toMatch(/^Taliban expel Islamic State/)
    expect(new Set(first === undefined ? [] : marks(first))).toEqual(new Set(['Islamic State']))
  })

  test('a question leads to the list that answers it, and to its first members', () => {
    open('/search?q=who%20did%20not%20answer')
    const answers = group('Allegations with no answer on record')
    expect(within(answers).getByRole('link', { name: 'Show all in the list of statements' }).getAttribute('href')).toBe('/claims?answer=none&sort=unanswered')
    expect(within(answers).getAllByRole('listitem')[0]?.textContent).toMatch(/no answer on record for \d+ days/)
  })

  test('a day leads to the record as it stood then', () => {
    open('/search?q=13%20july%202020')
    const link = within(group('The day')).getByRole('link', { name: '13 July 2020' })
    expect(link.getAttribute('href')).toBe('/?asof=2020-07-13')
  })

  test('as of a day it finds and names nothing later', () => {
    open('/search?q=bagram&asof=2020-04-06')
    expect(screen.getByRole('status').textContent).toMatch(/public by 6 April 2020/)
    expect(document.body.textContent).not.toMatch(/2021/)
  })

  test('where nothing is found it says so and offers what comes near', async () => {
    const user = userEvent.setup()
    const { history } = open('/search?q=qqqqaeda')
    expect(screen.getByRole('status').textContent).toBe('Nothing public by 31 August 2021 holds “qqqqaeda”.')
    await user.click(screen.getByRole('link', { name: 'qaida' }))
    expect(history.current().search).toBe('?q=qaida')
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ finds for “qaida”/)
  })

  test('what was looked for instead of a mistyped word is told', () => {
    open('/search?q=khalizad')
    expect(screen.getByRole('status').textContent).toMatch(/Nothing holds “khalizad”; looked for “khalilzad” instead\.$/)
  })

  test('of a large record says that it is being gone through, and then what was found', async () => {
    const claims = Array.from({ length: 4000 }, (_, at) => aClaim({ id: `2020-04-05-claim-${at}`, summary: `Statement ${at} of a great many.` }))
    renderView(view, { url: '/search?q=3999', model: modelOf({ claims }) })
    expect(screen.getByRole('status').textContent).toBe('Going through the record. What is found appears here.')
    expect((await screen.findByText(/^1 find for “3999”/, undefined, { timeout: 30_000 })).getAttribute('role')).toBe('status')
    expect(within(group('Statements')).getAllByRole('listitem')).toHaveLength(1)
  })
})

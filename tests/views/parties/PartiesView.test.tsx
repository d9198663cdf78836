import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { activity } from '../../../src/views/parties/activityLater.ts'
import { view } from '../../../src/views/parties/PartiesView.tsx'
import { renderView, wholeRecord } from '../renderView.tsx'

// No style sheet hides anything here, and asking every element of a large page whether it is hidden takes seconds.
configure({ defaultHidden: true })
vi.setConfig({ testTimeout: 20_000 })

// As on a page that is navigated to: the code of all parts is there before the page is shown.
beforeAll(activity.load)

const open = (url = '/parties') => renderView(view, { url })
const matrix = () => within(screen.getByRole('table', { name: /^Latest positions as of/ }))
const heads = () => matrix().getAllByRole('columnheader').map(({ textContent }) => textContent)

/** The cell of a term and a party, by the texts of row and column heads. */
function cell(term: string, party: string): HTMLElement {
  const place = heads().findIndex((head) => head?.startsWith(party))
  const row = matrix().getByRole('link', { name: term }).closest('tr')
  const found = row?.children[place]
  if (!(found instanceof HTMLElement)) throw new Error(`no cell for ${term} and ${party}`)
  return found
}

test('terms stand down and parties across, the three sides first', () => {
  open()
  expect(heads().slice(0, 4)).toEqual(['Term', 'United States', 'Taliban', 'Afghan government'])
})

test('which party claims what about which term can be read straight off', () => {
  open()
  const strikes = 'US limits its strikes and raids'
  expect(cell(strikes, 'United States').textContent).toContain('kept')
  expect(cell(strikes, 'United States').textContent).toContain('5 April 2020')
  expect(cell(strikes, 'Taliban').textContent).toContain('not kept')
  expect(within(cell(strikes, 'Taliban')).getByRole('link').getAttribute('href')).toBe(
    '/claims/2020-04-05-taliban-us-drone-attacks-on-civilians',
  )
})

test('a party that said nothing has a dash that is read out as such', () => {
  open()
  const empty = cell('US limits its strikes and raids', 'Afghan government')
  expect(within(empty).getByText('No statement on record').textContent).toBe('No statement on record')
})

test('the region of the matrix is reached by keyboard', () => {
  open()
  const region = screen.getByRole('region', { name: /^Latest positions/ })
  region.focus()
  expect(document.activeElement).toBe(region)
})

test('on another day the matrix is another', () => {
  open('/parties?asof=2020-03-16')
  expect(cell('US limits its strikes and raids', 'Taliban').textContent).toContain('No statement on record')
})

test('what is said narrows the matrix, and the address keeps it', async () => {
  const user = userEvent.setup()
  const { history } = open()
  await user.click(screen.getByText('What is said', { selector: 'summary *' }))
  await user.click(screen.getByRole('checkbox', { name: /^not yet/ }))
  expect(history.current().search).toBe('?says=not-yet')
  expect(screen.getByText(/positions? of .* parties on/).textContent).toContain('as of 6 April 2020')
  expect(matrix().queryByRole('link', { name: 'US limits its strikes and raids' })).toBeNull()
})

test('monitors’ findings stand in their own columns with the monitor’s verdict', () => {
  renderView(view, { url: '/parties', model: wholeRecord })
  expect(heads().find((head) => head?.startsWith('Lead IG'))).toContain('Monitor')
  expect(cell('US cuts its troops to 8,600', 'Lead IG').textContent).toContain('finds it kept')
})

test('below the matrix stands the map of who acted and who spoke', () => {
  open()
  const map = within(screen.getByRole('region', { name: 'Who acted, who spoke, and where nothing is on record' }))
  expect(map.getByRole('figure').textContent).toContain('public by 6 April 2020')
  expect(screen.getByRole('link', { name: 'Month by month' }).getAttribute('href')).toBe('#activity')
})

test('who is who names people by office, as known by the day', () => {
  open()
  const who = within(screen.getByRole('region', { name: 'Who is who' }))
  expect(who.getByRole('heading', { name: 'US forces in Afghanistan' }).textContent).toBeTruthy()
  expect(who.getByText('Sonny Leggett').textContent).toBe('Sonny Leggett')
  expect(who.getByRole('link', { name: 'the United States' }).getAttribute('href')).toBe('/parties/united-states')
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { view } from '../../../src/views/changes/ChangesView.tsx'
import { renderView, wholeRecord } from '../renderView.tsx'

const heading = () => screen.getByRole('heading', { level: 1 }).textContent

describe('what changed', () => {
  it('is shown since the last moment before the day, unless another day was chosen', () => {
    renderView(view, { url: '/changes?asof=2020-07-20', model: wholeRecord })
    expect(heading()).toBe('What changed from 13 July 2020 to 20 July 2020')
  })

  it('is shown since the first day where no moment is earlier', () => {
    renderView(view, { url: '/changes' })
    expect(heading()).toMatch(/to 6 April 2020$/)
  })

  it('has its parts linked from the top', () => {
    renderView(view, { url: '/changes?since=2020-02-29' })
    const links = within(screen.getByRole('navigation', { name: 'Parts of this page' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#status', '#claims', '#events', '#counts'])
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  it('can be put back to the signing and to the last moment in one step', async () => {
    const { history } = renderView(view, { url: '/changes?asof=2020-07-20', model: wholeRecord })
    await userEvent.click(screen.getByRole('link', { name: 'Since the signing' }))
    expect(heading()).toBe('What changed from 29 February 2020 to 20 July 2020')
    expect(history.current().search).toBe('?asof=2020-07-20&since=2020-02-29')
    await userEvent.click(screen.getByRole('link', { name: 'Since the previous moment, 13 July 2020' }))
    expect(history.current().search).toBe('?asof=2020-07-20')
  })

  it('offers spans further back where little is new, each with how much it holds, and keeps what the address means', async () => {
    const { history } = renderView(view, { url: '/changes', model: wholeRecord })
    expect(heading()).toBe('What changed from 30 August 2021 to 31 August 2021')
    const wider = within(screen.getByRole('region', { name: /^Little is new between these two days/ }))
    const lines = wider.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines.map((line) => line?.split(',')[0])).toEqual([
      'The last 10 days on which something changed',
      'The last 30 days on which something changed',
      'Everything since the signing',
    ])
    for (const line of lines) expect(line).toMatch(/[1-9]\d* new statements?, \d+ of them/)
    await userEvent.click(wider.getByRole('link', { name: 'Everything since the signing, 29 February 2020' }))
    expect(history.current().search).toBe('?since=2020-02-29')
    expect(screen.queryByRole('region', { name: /^Little is new/ })).toBeNull()
  })

  it('says that two days in the wrong order cannot be compared', () => {
    renderView(view, { url: '/changes?asof=2020-04-06&since=2020-05-01', model: wholeRecord })
    expect(heading()).toBe('What changed')
    expect(screen.getByText(/nothing to compare/)).toBeDefined()
  })
})

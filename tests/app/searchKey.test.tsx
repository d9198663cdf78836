import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { prepare } from '../../src/app/routes.ts'
import { loadShell } from '../../src/app/shellLater.ts'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { browserPreferences, memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { articleRecord as model } from '../views/renderView.tsx'

type Start = Partial<Pick<Parameters<typeof createTracker>[0], 'prepare' | 'preferences'>>

async function openAt(url: string, { prepare: makeReady = () => {}, preferences = memoryPreferences() }: Start = {}) {
  const history = memoryHistory(url)
  const address = readAddress(placeOf(url), '/', model)
  await Promise.all([prepare(address.path), prepare('/search'), prepare('/claims/any'), loadShell()])
  render(<App tracker={createTracker({ model, base: '/', address, history, preferences, prepare: makeReady })} />)
  return { history, user: userEvent.setup() }
}

const searchField = () => screen.findByRole('searchbox', { name: 'Words, names, numbers or a date' })

// Every page is drawn whole.
const patient = { timeout: 30_000 }

describe('the slash', patient, () => {
  it.each(['/terms', '/parties/taliban', '/method'])('opens the search from %s, with the field ready to be typed in and the day kept', async (path) => {
    const { history, user } = await openAt(`${path}?asof=2020-03-10`)
    await user.keyboard('/')
    const field = await searchField()
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.keyboard('baseless')
    expect(history.entries()).toEqual([`${path}?asof=2020-03-10`, '/search?asof=2020-03-10&q=baseless'])
  })

  it('goes to the field on the page of the search itself', async () => {
    const { history, user } = await openAt('/search?q=bagram')
    await user.keyboard('/')
    expect(document.activeElement).toBe(await searchField())
    expect(history.entries()).toEqual(['/search?q=bagram'])
  })

  it('takes what is typed before the search is here into its field, corrections too, as one entry of the history', async () => {
    let arrive = () => {}
    const coming = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const { history, user } = await openAt('/terms', { prepare: () => coming })
    await user.keyboard('//basel')
    await user.keyboard('{Backspace}l e')
    expect(history.entries()).toEqual(['/terms'])
    arrive()
    const field = await screen.findByRole('searchbox', { name: 'Words, names, numbers or a date' })
    await waitFor(() => expect(field).toHaveProperty('value', 'basel e'))
    expect(document.activeElement).toBe(field)
    expect(history.entries()).toEqual(['/terms', '/search?q=basel%20e'])
  })

  it('keeps nothing that is typed once the reader has gone elsewhere', async () => {
    const ways: (() => void)[] = []
    const { history, user } = await openAt('/terms', { prepare: () => new Promise<void>((resolve) => void ways.push(resolve)) })
    await user.keyboard('/base')
    await user.click(screen.getByRole('link', { name: 'Parties' }))
    for (const arrive of ways) arrive()
    await waitFor(() => expect(history.current().pathname).toBe('/parties'))
    await user.keyboard('less')
    await user.click(screen.getByRole('link', { name: /^Search/ }))
    ways.at(-1)?.()
    expect(await searchField()).toHaveProperty('value', '')
  })

  it('can be switched off on the page of the search and is then a letter like any other, here and at the next visit', async () => {
    window.localStorage.clear()
    const { history, user } = await openAt('/search', { preferences: browserPreferences() })
    const choice = screen.getByRole('checkbox', { name: 'Press / on any page to search' })
    expect(choice).toHaveProperty('checked', true)
    await user.click(choice)
    await user.keyboard('/')
    expect(document.activeElement).toBe(choice)
    await user.click(screen.getByRole('link', { name: 'Terms' }))
    await user.keyboard('/')
    expect(history.current().pathname).toBe('/terms')
    expect(screen.getByRole('link', { name: 'Search' })).toBeDefined()
    expect(browserPreferences().searchKey()).toBe(false)
    window.localStorage.clear()
  })

  it('stays off until the page is left where nothing may be remembered', async () => {
    const blocked = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const { history, user } = await openAt('/search', { preferences: browserPreferences(blocked) })
    const choice = screen.getByRole('checkbox', { name: 'Press / on any page to search' })
    await user.click(choice)
    expect(choice).toHaveProperty('checked', false)
    await user.click(screen.getByRole('link', { name: 'Terms' }))
    await user.keyboard('/')
    expect(history.current().pathname).toBe('/terms')
  })

  it('is a letter where something is typed, and nobody else’s key', async () => {
    const { history, user } = await openAt('/claims')
    await user.type(screen.getByRole('searchbox', { name: 'Words in the statement' }), 'a/b')
    await user.click(screen.getByRole('heading', { level: 1 }))
    await user.keyboard('{Control>}/{/Control}{Meta>}/{/Meta}{Alt>}/{/Alt}')
    expect(history.entries()).toEqual(['/claims?q=a%2Fb'])
  })
})

describe('the link in the head of every page', patient, () => {
  it('leads to the search', async () => {
    const { history, user } = await openAt('/terms')
    await user.click(screen.getByRole('link', { name: /^Search/ }))
    expect(history.current().pathname).toBe('/search')
    expect(document.activeElement).toBe(await searchField())
  })

  it('coming back to what was found leaves the field alone, so that no keyboard covers it', async () => {
    const { history, user } = await openAt('/search?q=baseless')
    await user.click(await screen.findByRole('link', { name: /Sonny Leggett, US forces/ }))
    expect(history.current().pathname).toMatch(/^\/claims\//)
    history.back()
    const heading = await screen.findByRole('heading', { level: 1, name: 'Search' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })
})

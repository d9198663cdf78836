import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/state/address.ts'
import { choose, goTo, setTheme } from '../../src/state/actions.ts'
import { asOfDay } from '../../src/state/asOfDay.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { type Theme, memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { TrackerProvider, useTracker, useTrackerHandle } from '../../src/state/TrackerContext.tsx'
import { smallModel } from './smallModel.ts'

const trackerAt = (url: string, theme: Theme = 'system') =>
  createTracker({
    model: smallModel,
    address: readAddress(placeOf(url), '/', smallModel),
    base: '/',
    history: memoryHistory(url),
    preferences: memoryPreferences(theme),
    prepare: () => {},
  })

function Standpoint() {
  const path = useTracker((state) => state.address.path)
  const theme = useTracker((state) => state.theme)
  return <p>{`${path} on ${useTracker(asOfDay)}, ${theme}`}</p>
}

const page = (tracker: ReturnType<typeof trackerAt>) => (
  <TrackerProvider tracker={tracker}>
    <Standpoint />
  </TrackerProvider>
)

describe('the store in components', () => {
  it('is rendered to HTML at build', () => {
    expect(renderToString(page(trackerAt('/terms')))).toBe('<p>/terms on 2020-04-06, system</p>')
  })

  it('is followed as it changes', () => {
    const tracker = trackerAt('/terms?asof=2020-03-10')
    render(page(tracker))
    expect(screen.getByText('/terms on 2020-03-10, system')).toBeDefined()
    act(() => {
      void goTo(tracker, '/claims')
      void choose(tracker, { asof: undefined })
      setTheme(tracker, 'light')
    })
    expect(screen.getByText('/claims on 2020-04-06, light')).toBeDefined()
  })

  it('hydrates the page made at build without a difference, and then shows the remembered theme', async () => {
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(page(trackerAt('/terms')))
    const complaints: unknown[] = []
    const root = await act(() =>
      hydrateRoot(container, page(trackerAt('/terms', 'dark')), {
        onRecoverableError: (error) => complaints.push(error),
      }),
    )
    expect(complaints).toEqual([])
    expect(container.textContent).toBe('/terms on 2020-04-06, dark')
    act(() => root.unmount())
    container.remove()
  })

  it('is given to actions by its handle', () => {
    function Button() {
      const tracker = useTrackerHandle()
      return <button onClick={() => void choose(tracker, { verified: 'yes' })}>Verified only</button>
    }
    const tracker = trackerAt('/claims')
    render(
      <TrackerProvider tracker={tracker}>
        <Button />
      </TrackerProvider>,
    )
    screen.getByRole('button', { name: 'Verified only' }).click()
    expect(tracker.store.getState().address.choices.verified).toBe('yes')
  })

  it('is missed loudly outside its provider', () => {
    expect(() => renderToString(<Standpoint />)).toThrow('outside its TrackerProvider')
  })
})

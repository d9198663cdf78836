import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TakeAway } from '../../src/app/TakeAway.tsx'
import { prepare } from '../../src/app/routes.ts'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { TrackerProvider } from '../../src/state/TrackerContext.tsx'
import { articleRecord as model } from '../views/renderView.tsx'

async function renderAt(url: string) {
  await prepare('/sources')
  const tracker = createTracker({
    model,
    base: '/',
    address: readAddress(placeOf(url), '/', model),
    history: memoryHistory(url),
    preferences: memoryPreferences(),
    prepare: () => {},
  })
  render(
    <TrackerProvider tracker={tracker}>
      <TakeAway />
    </TrackerProvider>,
  )
}

const pinned = `${window.location.origin}/sources?asof=2020-04-06&v=${model.version}`

describe('taking a page away', () => {
  it('copies an address that names the day and the version', async () => {
    const user = userEvent.setup()
    await renderAt('/sources')
    await user.click(screen.getByRole('button', { name: 'Copy link to this view' }))
    expect(await navigator.clipboard.readText()).toBe(pinned)
    expect(await screen.findByText('Copied')).toBeDefined()
  })

  it('copies a citation', async () => {
    const user = userEvent.setup()
    await renderAt('/sources')
    await user.click(screen.getByRole('button', { name: 'Copy citation of this page' }))
    expect(await navigator.clipboard.readText()).toBe(
      `“Sources”, Doha Agreement Tracker, record version ${model.version}, as of 6 April 2020, ${pinned}`,
    )
  })

  it('shows the text where the browser does not let the page copy', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await renderAt('/sources')
    await user.click(screen.getByRole('button', { name: 'Copy link to this view' }))
    expect(await screen.findByDisplayValue(pinned)).toBeDefined()
  })
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AsOfControl } from '../../src/app/AsOfControl.tsx'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { TrackerProvider } from '../../src/state/TrackerContext.tsx'
import { wholeRecord } from '../views/renderView.tsx'

function renderAt(url: string) {
  const history = memoryHistory(url)
  const tracker = createTracker({
    model: wholeRecord,
    base: '/',
    address: readAddress(placeOf(url), '/', wholeRecord),
    history,
    preferences: memoryPreferences(),
    prepare: () => {},
  })
  render(
    <TrackerProvider tracker={tracker}>
      <AsOfControl />
    </TrackerProvider>,
  )
  return history
}

describe('the day shown', () => {
  it('says that there is no later day, and keeps the focus on the button that has nothing to do', async () => {
    const history = renderAt('/terms')
    const later = screen.getByRole('button', { name: /^Later/ })
    expect(later.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(later)
    expect(document.activeElement).toBe(later)
    expect(history.entries()).toEqual(['/terms'])
  })

  it('takes the focus when the reader comes back to the last day', async () => {
    const history = renderAt('/terms?asof=2020-04-06')
    await userEvent.click(screen.getByRole('button', { name: 'Back to 31 August 2021' }))
    expect(history.current()).toEqual({ pathname: '/terms', search: '', hash: '' })
    expect(document.activeElement?.textContent).toBe('31 August 2021')
  })

  it('leads to what changed, with the day', () => {
    renderAt('/?asof=2020-04-06')
    const link = screen.getByRole('link', { name: 'What changed since…' })
    expect(link.getAttribute('href')).toBe('/changes?asof=2020-04-06')
  })
})

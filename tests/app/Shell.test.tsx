import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { prepare } from '../../src/app/routes.ts'
import { loadShell } from '../../src/app/shellLater.ts'
import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { articleRecord as model } from '../views/renderView.tsx'

it('says that the page is busy as long as it shows one that the reader has left', async () => {
  const address = readAddress(placeOf('/method'), '/', model)
  await Promise.all([prepare(address.path), loadShell()])
  const tracker = createTracker({ model, base: '/', address, history: memoryHistory('/method'), preferences: memoryPreferences(), prepare: () => {} })
  render(<App tracker={tracker} />)
  const main = screen.getByRole('main')
  expect(main.getAttribute('aria-busy')).toBeNull()
  act(() => tracker.store.setState({ left: readAddress(placeOf('/terms'), '/', model) }))
  expect(main.getAttribute('aria-busy')).toBe('true')
  act(() => tracker.drawn(address))
  expect(main.getAttribute('aria-busy')).toBeNull()
})

import { expect, it } from 'vitest'
import { choose, goTo, setTheme } from '../../src/state/actions.ts'
import { readAddress } from '../../src/state/address.ts'
import { openBrowserHistory } from '../../src/state/history.ts'
import { browserPreferences } from '../../src/state/preferences.ts'
import { createTracker } from '../../src/state/store.ts'
import { smallModel } from './smallModel.ts'

it('a visit leaves nothing in the browser but the chosen theme', () => {
  window.history.replaceState(null, '', '/')
  window.localStorage.clear()
  window.sessionStorage.clear()
  const history = openBrowserHistory()
  const tracker = createTracker({
    model: smallModel,
    address: readAddress(history.current(), '/', smallModel),
    base: '/',
    history,
    preferences: browserPreferences(),
    prepare: () => {},
  })
  void goTo(tracker, '/claims', { party: ['taliban'] })
  void choose(tracker, { q: 'drones' })
  setTheme(tracker, 'dark')
  tracker.close()

  expect(window.location.pathname + window.location.search).toBe('/claims?q=drones&party=taliban')
  expect(window.localStorage.length).toBe(1)
  expect(window.localStorage.getItem('doha-tracker:theme')).toBe('dark')
  expect(window.sessionStorage.length).toBe(0)
  expect(document.cookie).toBe('')
  expect(window.history.state).toBeNull()
})

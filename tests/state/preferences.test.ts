import { beforeEach, describe, expect, it } from 'vitest'
import { browserPreferences, themeKey } from '../../src/state/preferences.ts'

const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
const full = (): Storage => ({
  length: 0,
  clear: () => {},
  key: () => null,
  getItem: () => null,
  removeItem: () => {},
  setItem: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  },
})

describe('the remembered theme', () => {
  beforeEach(() => window.localStorage.clear())

  it('is the system theme at first', () => {
    expect(browserPreferences().theme()).toBe('system')
  })

  it.each(['light', 'dark'] as const)('is found again at the next visit: %s', (theme) => {
    browserPreferences().rememberTheme(theme)
    expect(browserPreferences().theme()).toBe(theme)
    expect(window.localStorage.getItem('doha-tracker:theme')).toBe(theme)
  })

  it('leaves nothing behind when the reader goes back to the system theme', () => {
    browserPreferences().rememberTheme('dark')
    browserPreferences().rememberTheme('system')
    expect(window.localStorage.length).toBe(0)
  })

  it.each(['', 'DARK', '{"theme":"dark"}', '__proto__', '0', '<script>'])(
    'is the system theme when the storage holds %j',
    (stored) => {
      window.localStorage.setItem(themeKey, stored)
      expect(browserPreferences().theme()).toBe('system')
    },
  )

  it('is the system theme, without an error, when the storage is blocked', () => {
    const preferences = browserPreferences(blocked)
    expect(() => preferences.rememberTheme('dark')).not.toThrow()
    expect(preferences.theme()).toBe('system')
  })

  it('is only not remembered when the storage is full', () => {
    const preferences = browserPreferences(full)
    expect(() => preferences.rememberTheme('dark')).not.toThrow()
    expect(preferences.theme()).toBe('system')
  })
})

describe('the slash that opens the search', () => {
  beforeEach(() => window.localStorage.clear())

  it('is on at first and leaves nothing behind when it is switched on again', () => {
    expect(browserPreferences().searchKey()).toBe(true)
    browserPreferences().rememberSearchKey(false)
    browserPreferences().rememberSearchKey(true)
    expect(window.localStorage.length).toBe(0)
  })

  it('stays off at the next visit, and nothing else changes with it', () => {
    browserPreferences().rememberSearchKey(false)
    expect(browserPreferences().searchKey()).toBe(false)
    expect(browserPreferences().theme()).toBe('system')
    expect(browserPreferences().keeps()).toBe(true)
  })

  it.each([['blocked', blocked], ['full', full]] as const)('is only not remembered when the storage is %s', (_, storage) => {
    const preferences = browserPreferences(storage)
    expect(() => preferences.rememberSearchKey(false)).not.toThrow()
    expect(preferences.searchKey()).toBe(true)
  })
})

describe('whether the app is kept on the device', () => {
  beforeEach(() => window.localStorage.clear())

  it('is so unless the reader said no, and until the reader says yes again', () => {
    expect(browserPreferences().keeps()).toBe(true)
    browserPreferences().rememberKeeping(false)
    expect(browserPreferences().keeps()).toBe(false)
    browserPreferences().rememberKeeping(true)
    expect(browserPreferences().keeps()).toBe(true)
  })

  it('is not so where it could not be remembered', () => {
    expect(browserPreferences(blocked).keeps()).toBe(false)
  })
})

/** How the page is lit: as the system says, or as the reader chose. */
export const themes = ['system', 'light', 'dark'] as const
/** One of {@link themes}. */
export type Theme = (typeof themes)[number]

/** Where the theme is remembered. `public/boot.js` reads the same key before the first paint. */
export const themeKey = 'doha-tracker:theme'

/** Where it is remembered that the reader wants nothing kept for reading without a network. */
const keepingKey = 'doha-tracker:keep'

/** What is remembered from visit to visit: the theme, whether the app is kept, and nothing of what was read. */
export type Preferences = {
  readonly theme: () => Theme
  readonly rememberTheme: (theme: Theme) => void
  /** Whether the app may be kept on the device for reading without a network: unless the reader said no. */
  readonly keeps: () => boolean
  readonly rememberKeeping: (keeps: boolean) => void
}

/**
 * Preferences kept in the browser's local storage. The storage may be blocked, full or hold anything at all: then the
 * theme is the system's and nothing is remembered, without an error.
 */
export function browserPreferences(openStorage: () => Storage = () => window.localStorage): Preferences {
  return {
    theme: () => {
      try {
        const remembered = openStorage().getItem(themeKey)
        return themes.find((theme) => theme === remembered) ?? 'system'
      } catch {
        return 'system'
      }
    },
    rememberTheme: (theme) => {
      try {
        if (theme === 'system') openStorage().removeItem(themeKey)
        else openStorage().setItem(themeKey, theme)
      } catch {
        // The choice still holds until the page is left.
      }
    },
    keeps: () => {
      try {
        return openStorage().getItem(keepingKey) !== 'no'
      } catch {
        // What may not be remembered is not to be kept either.
        return false
      }
    },
    rememberKeeping: (keeps) => {
      try {
        if (keeps) openStorage().removeItem(keepingKey)
        else openStorage().setItem(keepingKey, 'no')
      } catch {
        // Then nothing is kept anyway.
      }
    },
  }
}

/** Preferences without a browser: for pages made at build and for tests. */
export function memoryPreferences(initial: Theme = 'system'): Preferences {
  let remembered = initial
  let keeping = true
  return {
    keeps: () => keeping,
    rememberKeeping: (keeps) => {
      keeping = keeps
    },
    theme: () => remembered,
    rememberTheme: (theme) => {
      remembered = theme
    },
  }
}

/** How the page is lit: as the system says, or as the reader chose. */
export const themes = ['system', 'light', 'dark'] as const
/** One of {@link themes}. */
export type Theme = (typeof themes)[number]

/** Where the theme is remembered. `public/boot.js` reads the same key before the first paint. */
export const themeKey = 'doha-tracker:theme'

/** What is remembered from visit to visit: the theme, and nothing of what was read. */
export type Preferences = {
  readonly theme: () => Theme
  readonly rememberTheme: (theme: Theme) => void
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
  }
}

/** Preferences without a browser: for pages made at build and for tests. */
export function memoryPreferences(initial: Theme = 'system'): Preferences {
  let remembered = initial
  return {
    theme: () => remembered,
    rememberTheme: (theme) => {
      remembered = theme
    },
  }
}

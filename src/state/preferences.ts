/** How the page is lit: as the system says, or as the reader chose. */
export const themes = ['system', 'light', 'dark'] as const
/** One of {@link themes}. */
export type Theme = (typeof themes)[number]

/** Where the theme is remembered. `public/boot.js` reads the same key before the first paint. */
export const themeKey = 'doha-tracker:theme'

/** Where it is remembered that the reader wants nothing kept for reading without a network. */
const keepingKey = 'doha-tracker:keep'

/** Where it is remembered that the reader wants `/` to be a letter like any other. */
const searchKeyKey = 'doha-tracker:slash'

/** What is remembered from visit to visit: what was set for the whole app, and nothing of what was read. */
export type Preferences = {
  readonly theme: () => Theme
  readonly rememberTheme: (theme: Theme) => void
  /** Whether the app may be kept on the device for reading without a network: unless the reader said no. */
  readonly keeps: () => boolean
  readonly rememberKeeping: (keeps: boolean) => void
  /** Whether `/` opens the search: unless the reader said no. */
  readonly searchKey: () => boolean
  readonly rememberSearchKey: (opens: boolean) => void
}

/**
 * Preferences kept in the browser's local storage. The storage may be blocked, full or hold anything at all: then
 * everything is as it is at first and nothing is remembered, without an error. A choice still holds until the page is
 * left. What is so at first leaves nothing behind.
 */
export function browserPreferences(openStorage: () => Storage = () => window.localStorage): Preferences {
  /** Undefined where the storage may not be read. */
  const read = (key: string): string | null | undefined => {
    try {
      return openStorage().getItem(key)
    } catch {
      return undefined
    }
  }
  const write = (key: string, value: string | null): void => {
    try {
      if (value === null) openStorage().removeItem(key)
      else openStorage().setItem(key, value)
    } catch {
      // Then it is not remembered.
    }
  }
  return {
    theme: () => {
      const remembered = read(themeKey)
      return themes.find((theme) => theme === remembered) ?? 'system'
    },
    rememberTheme: (theme) => write(themeKey, theme === 'system' ? null : theme),
    keeps: () => {
      const remembered = read(keepingKey)
      // What may not be remembered is not to be kept either.
      return remembered !== undefined && remembered !== 'no'
    },
    rememberKeeping: (keeps) => write(keepingKey, keeps ? null : 'no'),
    searchKey: () => read(searchKeyKey) !== 'no',
    rememberSearchKey: (opens) => write(searchKeyKey, opens ? null : 'no'),
  }
}

/** Preferences without a browser: for pages made at build and for tests. */
export function memoryPreferences(initial: Theme = 'system'): Preferences {
  let remembered = initial
  let keeping = true
  let opening = true
  return {
    keeps: () => keeping,
    rememberKeeping: (keeps) => {
      keeping = keeps
    },
    theme: () => remembered,
    rememberTheme: (theme) => {
      remembered = theme
    },
    searchKey: () => opening,
    rememberSearchKey: (opens) => {
      opening = opens
    },
  }
}

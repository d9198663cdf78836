import { type Place, placeOf } from './place.ts'

/** The one door to the browser's history. Whoever else wants to change the address asks for it here. */
export type HistoryDoor = {
  readonly current: () => Place
  /** Adds an entry. */
  readonly push: (url: string) => void
  /** Rewrites the entry the reader is on. */
  readonly replace: (url: string) => void
  /**
   * Whether a step back or forward can wait for its page before it goes to the place where the reader was in it. Where it
   * cannot, the page has to stand at once.
   */
  readonly waits: boolean
  /**
   * Tells of steps back and forward; not of what is written here. What the listener promises is when the page stands.
   * Returns how to stop listening.
   */
  readonly subscribe: (listener: (place: Place) => Promise<void>) => () => void
  /** Gives the address to the browser to load afresh: the way out when a page's code cannot be fetched. */
  readonly load: (url: string) => void
}

/** The browser's own way of letting a page be drawn before it moves in it; browsers before 2026 may not have it. */
export const navigationOf = (): Navigation | undefined => Reflect.get(window, 'navigation')

const keyOf = (navigation: Navigation | undefined): string => navigation?.currentEntry?.key ?? ''

/** The history of the window the app runs in. */
export function openBrowserHistory(): HistoryDoor {
  const navigation = navigationOf()
  const current = (): Place => ({
    pathname: window.location.pathname,
    search: window.location.search,
    hash: window.location.hash,
  })
  return {
    current,
    push: (url) => window.history.pushState(null, '', url),
    replace: (url) => window.history.replaceState(null, '', url),
    waits: navigation !== undefined,
    subscribe: (listener) => {
      /**
       * Where the reader was in the entries that were left. The browser knows it as well, but forgets it where the page
       * that comes is shorter than the one that goes; it is asked for the entries of an earlier visit.
       */
      const places = new Map<string, number>()
      /** Whether the step that is being taken has been told of already. */
      let isTold = false
      const onPopState = (): void => {
        if (!isTold) void listener(current())
        isTold = false
      }
      const onNavigate = (event: NavigateEvent): void => {
        places.set(keyOf(navigation), window.scrollY)
        isTold = event.navigationType === 'traverse' && event.canIntercept && !event.hashChange
        if (!isTold) return
        const handler = async (): Promise<void> => {
          await listener(current())
          const place = places.get(keyOf(navigation))
          if (place === undefined) event.scroll()
          else window.scrollTo({ top: place, behavior: 'instant' })
        }
        event.intercept({ focusReset: 'manual', scroll: 'manual', handler })
      }
      window.addEventListener('popstate', onPopState)
      navigation?.addEventListener('navigate', onNavigate)
      return () => {
        window.removeEventListener('popstate', onPopState)
        navigation?.removeEventListener('navigate', onNavigate)
      }
    },
    load: (url) => {
      const { pathname, search, hash } = current()
      // Assigning the address that is already there would only scroll to its fragment.
      if (url === `${pathname}${search}${hash}`) window.location.reload()
      else window.location.assign(url)
    },
  }
}

/** A history without a window, with the steps a reader can take. */
type MemoryHistory = HistoryDoor & {
  readonly back: () => void
  readonly forward: () => void
  /** Every entry, oldest first. */
  readonly entries: () => readonly string[]
  /** Addresses that were given to the browser to load. */
  readonly loaded: () => readonly string[]
}

/** A history kept in memory: for pages made at build and for tests. */
export function memoryHistory(initial: string): MemoryHistory {
  let entries: readonly string[] = [initial]
  let at = 0
  const loaded: string[] = []
  const listeners = new Set<(place: Place) => Promise<void>>()
  const current = (): Place => placeOf(entries[at] ?? initial)
  const step = (by: number): void => {
    if (entries[at + by] === undefined) return
    at += by
    for (const listener of listeners) void listener(current())
  }
  return {
    current,
    waits: true,
    push: (url) => {
      entries = [...entries.slice(0, at + 1), url]
      at += 1
    },
    replace: (url) => {
      entries = entries.with(at, url)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load: (url) => {
      loaded.push(url)
    },
    back: () => step(-1),
    forward: () => step(1),
    entries: () => entries,
    loaded: () => loaded,
  }
}

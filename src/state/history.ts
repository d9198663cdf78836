import { type Place, placeOf } from './place.ts'

/** The one door to the browser's history. Whoever else wants to change the address asks for it here. */
export type HistoryDoor = {
  readonly current: () => Place
  /** Adds an entry. */
  readonly push: (url: string) => void
  /** Rewrites the entry the reader is on. */
  readonly replace: (url: string) => void
  /** Tells of steps back and forward; not of what is written here. Returns how to stop listening. */
  readonly subscribe: (listener: (place: Place) => void) => () => void
  /** Gives the address to the browser to load afresh: the way out when a page's code cannot be fetched. */
  readonly load: (url: string) => void
}

/** The history of the window the app runs in. Touches the window only when it is called. */
export function openBrowserHistory(): HistoryDoor {
  const current = (): Place => ({
    pathname: window.location.pathname,
    search: window.location.search,
    hash: window.location.hash,
  })
  return {
    current,
    push: (url) => window.history.pushState(null, '', url),
    replace: (url) => window.history.replaceState(null, '', url),
    subscribe: (listener) => {
      const onPopState = (): void => listener(current())
      window.addEventListener('popstate', onPopState)
      return () => window.removeEventListener('popstate', onPopState)
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
  const listeners = new Set<(place: Place) => void>()
  const current = (): Place => placeOf(entries[at] ?? initial)
  const step = (by: number): void => {
    if (entries[at + by] === undefined) return
    at += by
    for (const listener of listeners) listener(current())
  }
  return {
    current,
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

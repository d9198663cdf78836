import { type ReactNode, createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Address } from './address.ts'
import type { Tracker, TrackerState } from './store.ts'

const TrackerContext = createContext<Tracker | null>(null)

/** The address that the part of the page around shows so far; see `useShown`. */
export const ShownAddress = createContext<Address | null>(null)

/** The path of the page that the part of the page around it belongs to; null around all pages. */
export const ShownPath = createContext<string | null>(null)

/** Gives the store to everything inside it. */
export function TrackerProvider({ tracker, children }: { readonly tracker: Tracker; readonly children: ReactNode }) {
  const address = useStore(tracker.store, (state) => state.address)
  return (
    <TrackerContext.Provider value={tracker}>
      <ShownAddress.Provider value={address}>{children}</ShownAddress.Provider>
    </TrackerContext.Provider>
  )
}

/** The store itself, for actions. */
export function useTrackerHandle(): Tracker {
  const tracker = useContext(TrackerContext)
  if (tracker === null) throw new Error('A tracker is used outside its TrackerProvider')
  return tracker
}

/**
 * One thing from the store, followed as it changes. The selector gives back something that is in the store or a plain
 * value, never a list or object made on the spot: React would take that for a change each time. On a page that the reader
 * is leaving everything stays as it is.
 */
export function useTracker<T>(selector: (state: TrackerState) => T): T {
  const path = useContext(ShownPath)
  return useStore(useTrackerHandle().store, (state) => selector(state.left?.path === path ? { ...state, address: state.left } : state))
}

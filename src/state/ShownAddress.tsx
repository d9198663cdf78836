import { type ReactNode, createContext, startTransition, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Address } from './address.ts'
import type { TrackerState } from './store.ts'
import { useTrackerHandle } from './TrackerContext.tsx'

/** The address that a part of the page shows so far; null outside of such parts, where everything follows at once. */
const ShownAddress = createContext<Address | null>(null)

const unheard = Symbol('unheard')

/** In place of what a part asks the store for, as it hears of the store through the part around it. */
const nothing = (): typeof unheard => unheard

/**
 * One thing of what the part of the page around it shows, as it comes to show it. What is drawn from the record reads
 * the address with this; controls, which show what was just chosen, read it with `useTracker`.
 */
export function useShown<T>(selector: (state: TrackerState) => T): T {
  const { store } = useTrackerHandle()
  const shown = useContext(ShownAddress)
  const live = useStore<typeof store, T | typeof unheard>(store, shown === null ? selector : nothing)
  if (live !== unheard) return live
  // The record and the base path stay as they are, so that nothing is missed by not listening.
  const state = store.getState()
  return selector({ ...state, address: shown ?? state.address })
}

interface FollowingProps {
  /** Keeps what stands inside as it is, as long as it cannot be drawn anew. */
  readonly isHeld?: boolean
  readonly children: ReactNode
}

/**
 * A part of the page that follows the address once what stands around it does, and lets the browser answer to the reader
 * while it is drawn: a list of hundreds does not hold up the control that changes it. Another page is shown at once, so
 * that the browser finds its height when it goes back to a place in it.
 */
export function Following({ isHeld = false, children }: FollowingProps) {
  const address = useShown((state) => state.address)
  const [last, setLast] = useState(address)
  useEffect(() => {
    if (!isHeld) startTransition(() => setLast(address))
  }, [address, isHeld])
  const shown = last.path === address.path || isHeld ? last : address
  return <ShownAddress.Provider value={shown}>{children}</ShownAddress.Provider>
}

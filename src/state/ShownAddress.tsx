import { type ReactNode, startTransition, useContext, useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'
import type { TrackerState } from './store.ts'
import { ShownAddress, useTrackerHandle } from './TrackerContext.tsx'

/**
 * One thing of what the part of the page around it shows, as it comes to show it. What is drawn from the record reads
 * the address with this; controls, which show what was just chosen, read it with `useTracker`.
 */
export function useShown<T>(selector: (state: TrackerState) => T): T {
  const { store } = useTrackerHandle()
  const state = store.getState()
  // The record and the base path stay as they are, so that nothing is missed by not listening to the store.
  return selector({ ...state, address: useContext(ShownAddress) ?? state.address })
}

interface FollowingProps {
  /** Keeps what stands inside as it is, as long as it cannot be drawn anew. */
  readonly isHeld?: boolean
  /** Waits until the control that was used has been painted: what stands inside is the first to follow it. */
  readonly isFirst?: boolean
  readonly children: ReactNode
}

/**
 * A part of the page that follows the address once what stands around it does, and lets the browser answer to the reader
 * while it is drawn: a list of hundreds does not hold up the control that changes it. So does another page, but in a browser
 * that would go back to a place in it before it stands.
 */
export function Following({ isHeld = false, isFirst = false, children }: FollowingProps) {
  const address = useShown((state) => state.address)
  const { waits } = useTrackerHandle().history
  const [last, setLast] = useState(address)
  useEffect(() => {
    if (isHeld) return undefined
    const follow = () => startTransition(() => setLast(address))
    if (isFirst) return afterPaint(follow)
    follow()
    return undefined
  }, [address, isHeld, isFirst])
  return <ShownAddress.Provider value={last.path === address.path || isHeld || waits ? last : address}>{children}</ShownAddress.Provider>
}

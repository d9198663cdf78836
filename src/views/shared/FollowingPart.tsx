import { type ReactNode, Suspense, useCallback, useState } from 'react'
import { Following } from '../../state/ShownAddress.tsx'
import { Takeover } from '../../ui/Takeover.tsx'

interface FollowingPartProps {
  /** Whether it is the first to follow the address, and so lets the browser paint the control that was used. */
  readonly isFirst?: boolean
  readonly children: ReactNode
}

/**
 * A part of the page whose code may come later than what stands around it. Until React has taken it over it keeps to the
 * address it was made for, as a part that hears of another one before would be drawn afresh; from then on it follows.
 */
export function FollowingPart({ isFirst = false, children }: FollowingPartProps) {
  const [isTaken, setTaken] = useState(false)
  const take = useCallback(() => setTaken(true), [])
  return (
    <Following isHeld={!isTaken} isFirst={isFirst}>
      <Suspense>
        <Takeover onTaken={take}>{children}</Takeover>
      </Suspense>
    </Following>
  )
}

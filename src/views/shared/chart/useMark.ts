import { useCallback, useState } from 'react'
import { choose } from '../../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../../state/TrackerContext.tsx'

/** Which mark of a picture is looked at, and how another comes to be. */
export interface MarkChoice {
  /** The key of the mark; null while there is none. It may be of a mark that is not drawn. */
  readonly selected: string | null
  /** Looks at a mark in passing, as the focus comes to it. Nothing is written to the address. */
  readonly onLook: (key: string) => void
  /** Chooses a mark: the address names it from then on. */
  readonly onSelect: (key: string) => void
  /** The pointer came to a mark. Left out where the pointer alone tells nothing. */
  readonly onPoint?: (key: string) => void
}

interface Look {
  readonly key: string
  /** What the address named meanwhile. A look is over when the address names another mark. */
  readonly chosen: string | undefined
}

/**
 * The mark that is looked at: the one the focus came to last, else the one the address names. The first choice adds an
 * entry to the history, so that going back takes it away; the next ones rewrite that entry.
 */
export function useMark(): MarkChoice {
  const tracker = useTrackerHandle()
  const chosen = useTracker((state) => state.address.choices.mark)
  const [look, setLook] = useState<Look | null>(null)
  const onLook = useCallback((key: string) => setLook({ key, chosen }), [chosen])
  const onSelect = useCallback(
    (key: string) => {
      setLook(null)
      void choose(tracker, { mark: key }, { replace: chosen !== undefined })
    },
    [tracker, chosen],
  )
  const selected = look !== null && look.chosen === chosen ? look.key : (chosen ?? null)
  return { selected, onLook, onSelect }
}

import { useEffect, useMemo, useState } from 'react'
import type { MarkChoice } from './useMark.ts'

/** A choice of marks with the one that the pointer came to last. */
export interface PointedMark {
  /** The marks’ choice, to be given to the drawing. */
  readonly mark: MarkChoice
  /** The key of the mark to tell about: the one pointed at, else the one that is selected. */
  readonly told: string | null
}

/**
 * Lets the pointer look at marks as well as the focus. What is told stays until the pointer comes to another mark, the
 * focus or a click chooses one, or Escape dismisses it: there is time to read it and a way to go to it.
 */
export function usePointedMark(choice: MarkChoice): PointedMark {
  const [pointed, setPointed] = useState<string | null>(null)
  const { selected, onLook, onSelect } = choice
  useEffect(() => {
    if (pointed === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') setPointed(null)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [pointed])
  const mark = useMemo(
    (): MarkChoice => ({
      selected,
      onLook: (key) => {
        setPointed(null)
        onLook(key)
      },
      onSelect: (key) => {
        setPointed(null)
        onSelect(key)
      },
      onPoint: setPointed,
    }),
    [selected, onLook, onSelect],
  )
  return { mark, told: pointed ?? selected }
}

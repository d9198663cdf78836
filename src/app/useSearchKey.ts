import { useEffect } from 'react'
import { goTo } from '../state/actions.ts'
import { paths } from '../state/paths.ts'
import { useTrackerHandle } from '../state/TrackerContext.tsx'

/** Where a slash is a letter of what the reader writes, or picks an option by its name. */
const isForTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** `/` opens the search from every page, and on its own page goes to the field. */
export function useSearchKey(): void {
  const tracker = useTrackerHandle()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isForTyping(event.target)) return
      event.preventDefault()
      const field = document.getElementById('page-start')
      if (field === null) void goTo(tracker, paths.search()).then(() => window.scrollTo(0, 0))
      else field.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [tracker])
}

import { useEffect } from 'react'
import { goTo } from '../state/actions.ts'
import { paths } from '../state/paths.ts'
import { useTrackerHandle } from '../state/TrackerContext.tsx'
import { setValue } from '../ui/earlyUse.ts'
import { isLetter, isSearchKey } from './isSearchKey.ts'

/**
 * `/` opens the search from every page, and on its own page goes to the field; unless the reader switched that off. What
 * is typed while the page of the search is on its way is written into its field once that has the focus.
 */
export function useSearchKey(): void {
  const tracker = useTrackerHandle()
  useEffect(() => {
    /** What was typed since the slash; null while the search is not on its way. */
    let typed: string | null = null

    const open = async () => {
      typed = ''
      await goTo(tracker, paths.search()).then(tracker.whenDrawn)
      // Overtaken by a link: what comes next is no search.
      if (tracker.store.getState().address.path === paths.search()) window.scrollTo({ top: 0, behavior: 'instant' })
      else typed = null
    }
    const onKey = (event: KeyboardEvent) => {
      // A second slash while nothing is to be seen yet asks for the same again.
      if (typed !== null && isLetter(event)) typed += typed === '' && event.key === '/' ? '' : event.key
      else if (typed !== null && event.key === 'Backspace') typed = typed.slice(0, -1)
      else if (!tracker.store.getState().searchKey || !isSearchKey(event)) return
      else {
        const field = document.getElementById('page-start')
        if (field === null) void open()
        else field.focus()
      }
      event.preventDefault()
    }
    const onFocus = ({ target }: FocusEvent) => {
      const text = typed
      typed = null
      // Once React, which has moved the focus, is done.
      if (text !== null && text !== '' && target instanceof HTMLInputElement && target.id === 'page-start') queueMicrotask(() => setValue(target, text))
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('focusin', onFocus)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', onFocus)
    }
  }, [tracker])
}

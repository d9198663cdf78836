import { useEffect, useLayoutEffect, useRef } from 'react'
import { asOfDay } from '../state/asOfDay.ts'
import { useShown } from '../state/ShownAddress.tsx'
import { ShownPath, useTrackerHandle } from '../state/TrackerContext.tsx'
import { pageTitle } from '../text/pageTitle.ts'
import { Guarded } from '../ui/Guarded.tsx'
import { pageOf } from './pageOf.ts'

/** Before what was drawn is painted; pages made at build are not painted. */
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect

/**
 * The view of the current address. A page made at build is complete before its code is here: React leaves it as it
 * stands until the view has been fetched, and then takes it over. When the address changes, the heading takes focus, so
 * that a screen reader says where the reader has come to; a page that begins with an empty field gives it to the field.
 * On arrival the browser's own order stands.
 */
export function Outlet() {
  const model = useShown((state) => state.model)
  const address = useShown((state) => state.address)
  const { path } = address
  const asOf = useShown(asOfDay)
  const { view, definition, id } = pageOf(model, path)
  if (definition === null) throw view.loadOnUse()
  const shown = useRef(path)
  const title = definition === null ? null : pageTitle(model, definition.title(model, id, asOf), asOf)

  useEffect(() => {
    if (title !== null) document.title = title
  }, [title])

  useBeforePaint(() => {
    if (shown.current === path) return
    shown.current = path
    const field = document.getElementById('page-start')
    const start = field instanceof HTMLInputElement && field.value === '' ? field : document.getElementById('page-title')
    start?.focus({ preventScroll: true })
  }, [path])

  const { drawn } = useTrackerHandle()
  useBeforePaint(() => drawn(address), [drawn, address])

  if (definition === null) return null
  return (
    <ShownPath.Provider value={path}>
      <Guarded key={path}>
        <definition.Page id={id} />
      </Guarded>
    </ShownPath.Provider>
  )
}

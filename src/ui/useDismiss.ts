import { useEffect, type RefObject } from 'react'

/**
 * Closes an open `details` when the reader presses Escape in it, points elsewhere or moves the focus out of it; without
 * script it stays a plain one.
 */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    function closeUnlessIn(target: EventTarget | null) {
      const element = details.current
      if (element?.open && target instanceof Node && !element.contains(target)) element.open = false
    }
    function onPointerDown(event: PointerEvent) {
      closeUnlessIn(event.target)
    }
    function onKeyDown(event: KeyboardEvent) {
      const element = details.current
      if (event.key !== 'Escape' || !element?.open) return
      if (!(event.target instanceof Node) || !element.contains(event.target)) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    function onFocusIn(event: FocusEvent) {
      closeUnlessIn(event.target)
    }
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('pointerdown', onPointerDown)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [details])
}

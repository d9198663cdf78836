import type { MouseEvent, ReactNode } from 'react'
import { goTo } from '../../state/actions.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { hrefFor } from '../../state/hrefFor.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import { useTrackerHandle } from '../../state/TrackerContext.tsx'

interface LinkProps {
  readonly to: string
  readonly choices?: ChoicesPatch
  readonly className?: string | undefined
  /** `page` for the page itself, `true` for the section it stands in. */
  readonly current?: 'page' | 'true' | undefined
  readonly label?: string
  readonly children: ReactNode
}

/** A click that the browser should handle itself: another tab or window, another button, a download. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** A link within the app. It keeps the day and stays an ordinary link for the browser. */
export function Link({ to, choices, className, current, label, children }: LinkProps) {
  const tracker = useTrackerHandle()
  const href = useShown((state) => hrefFor(state, to, choices))
  const follow = (event: MouseEvent) => {
    if (isForBrowser(event) || to.includes('#')) return
    event.preventDefault()
    // A new page begins at its top; the way back leads to the place that was left, see `history.ts`.
    void goTo(tracker, to, choices)
      .then(tracker.whenDrawn)
      .then(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  }
  return (
    <a href={href} className={className} onClick={follow} aria-current={current} aria-label={label}>
      {children}
    </a>
  )
}

import type { MouseEvent, ReactNode } from 'react'
import { PageWidth } from '../ui/PageWidth.tsx'
import { AddressNotices } from './AddressNotices.tsx'

/**
 * A link in a frame belongs to the browser: the page says that it opens outside (`base target`), for in the frame of
 * another site nothing but what is made for it may be shown.
 */
function leaveLinks(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.stopPropagation()
}

/** What stands around a page in the frame of another site: nothing but room. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <main id="main" onClickCapture={leaveLinks}>
      <PageWidth>
        <AddressNotices />
        {children}
      </PageWidth>
    </main>
  )
}

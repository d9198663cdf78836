import type { ReactNode } from 'react'
import { hrefFor } from '../../state/hrefFor.ts'
import { useShown } from '../../state/ShownAddress.tsx'

/**
 * A link that has the browser load the page afresh, for a page that holds more than the app can draw: the list of files
 * comes with the page itself. It keeps the day.
 */
export function PageAnchor({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const href = useShown((state) => hrefFor(state, to))
  return <a href={href}>{children}</a>
}

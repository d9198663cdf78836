import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * A link that shows its address in full. At build nobody knows yet where the site will stand, so a page made there has
 * the path alone; `src/app/nameSite.ts` puts the site in front of it before anybody reads it.
 */
export function WholeAddress({ to }: { readonly to: string }) {
  const full = useSyncExternalStore(
    never,
    () => new URL(to, document.baseURI).href,
    () => to,
  )
  return (
    <a href={to} data-whole-address suppressHydrationWarning>
      {full}
    </a>
  )
}

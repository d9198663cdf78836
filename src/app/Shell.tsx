import { type ReactNode, useEffect } from 'react'
import { useTracker } from '../state/TrackerContext.tsx'
import { answerEarlyUse } from '../ui/earlyUse.ts'
import { PageWidth } from '../ui/PageWidth.tsx'
import { SkipLink } from '../ui/SkipLink.tsx'
import { AddressNotices } from './AddressNotices.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { Masthead } from './Masthead.tsx'
import { footer, newVersion, takeAway } from './shellLater.ts'

/** What stands around every view: name, navigation, the day, and what was set aside from the address; and what to take away. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const theme = useTracker((state) => state.theme)
  const isLeaving = useTracker((state) => state.left !== null)

  useEffect(() => {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  }, [theme])

  useEffect(() => answerEarlyUse(document.documentElement), [])

  return (
    <>
      <SkipLink href="#main">Skip to the content</SkipLink>
      <Masthead />
      <AsOfControl />
      <main id="main" tabIndex={-1} aria-busy={isLeaving || undefined}>
        <PageWidth>
          <newVersion.Part />
          <AddressNotices />
          {children}
          <takeAway.Part />
        </PageWidth>
      </main>
      <footer.Part />
    </>
  )
}

import { Suspense } from 'react'
import { TrackerProvider } from '../state/TrackerContext.tsx'
import type { Tracker } from '../state/store.ts'
import { Takeover } from '../ui/Takeover.tsx'
import { Outlet } from './Outlet.tsx'
import { Shell } from './Shell.tsx'

/** The whole app around one store: the same tree in the browser and at build. */
export function App({ tracker }: { readonly tracker: Tracker }) {
  return (
    <TrackerProvider tracker={tracker}>
      <Shell>
        <Suspense>
          <Takeover>
            <Outlet />
          </Takeover>
        </Suspense>
      </Shell>
    </TrackerProvider>
  )
}

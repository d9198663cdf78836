import { TrackerProvider } from '../state/TrackerContext.tsx'
import type { Tracker } from '../state/store.ts'
import { FollowingPart } from '../views/shared/FollowingPart.tsx'
import { isEmbed } from './embeds.ts'
import { Frame } from './Frame.tsx'
import { Outlet } from './Outlet.tsx'
import { Shell } from './Shell.tsx'

/** The whole app around one store: the same tree in the browser and at build. */
export function App({ tracker }: { readonly tracker: Tracker }) {
  // Which of the two it is never changes: every link in a frame leads out of it.
  const Around = isEmbed(tracker.store.getState().address.path) ? Frame : Shell
  return (
    <TrackerProvider tracker={tracker}>
      <Around>
        <FollowingPart isFirst>
          <Outlet />
        </FollowingPart>
      </Around>
    </TrackerProvider>
  )
}

import { useTracker } from '../state/TrackerContext.tsx'
import { isSetAside } from './isSetAside.ts'
import { otherVersion, setAside } from './shellLater.ts'

/** What is to be known about the address itself. Nothing where all of it was understood. */
export function AddressNotices() {
  const notices = useTracker((state) => state.address.notices)
  const other = notices.find((notice) => !isSetAside(notice))
  return (
    <>
      {notices.some(isSetAside) && <setAside.Part />}
      {other !== undefined && <otherVersion.Part name={other.value} />}
    </>
  )
}

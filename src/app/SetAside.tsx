import { useTracker } from '../state/TrackerContext.tsx'
import { addressNoticeSentence } from '../text/sentences/addressNoticeSentence.ts'
import { Notice } from '../ui/Notice.tsx'
import { isSetAside } from './isSetAside.ts'

/** What in the address could not be used, and what is shown instead. */
export function SetAside() {
  const notices = useTracker((state) => state.address.notices)
  return (
    <Notice kind="status" attention title="Not all of this address could be used">
      <ul>
        {notices.filter(isSetAside).map((notice) => (
          <li key={`${notice.key}=${notice.value}`}>{addressNoticeSentence(notice)}</li>
        ))}
      </ul>
    </Notice>
  )
}

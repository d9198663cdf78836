import { useTracker } from '../state/TrackerContext.tsx'
import { addressNoticeSentence } from '../text/sentences/addressNoticeSentence.ts'
import { Notice } from '../ui/Notice.tsx'

/** What in the address could not be used, and what is shown instead. Nothing where all of it was understood. */
export function AddressNotices() {
  const notices = useTracker((state) => state.address.notices)
  if (notices.length === 0) return null
  return (
    <Notice kind="status" attention title="Not all of this address could be used">
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.key}=${notice.value}`}>{addressNoticeSentence(notice)}</li>
        ))}
      </ul>
    </Notice>
  )
}

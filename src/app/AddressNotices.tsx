import { useTracker } from '../state/TrackerContext.tsx'
import { addressNoticeSentence } from '../text/sentences/addressNoticeSentence.ts'
import { Notice } from '../ui/Notice.tsx'
import { otherVersion } from './shellLater.ts'

/** What in the address could not be used, and what is shown instead. Nothing where all of it was understood. */
export function AddressNotices() {
  const notices = useTracker((state) => state.address.notices)
  const setAside = notices.flatMap(({ reason, ...notice }) => (reason === 'other-version' ? [] : [{ ...notice, reason }]))
  const other = notices.find(({ reason }) => reason === 'other-version')
  return (
    <>
      {setAside.length > 0 && (
        <Notice kind="status" attention title="Not all of this address could be used">
          <ul>
            {setAside.map((notice) => (
              <li key={`${notice.key}=${notice.value}`}>{addressNoticeSentence(notice)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {other !== undefined && <otherVersion.Part name={other.value} />}
    </>
  )
}

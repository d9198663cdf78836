import { setSearchKey } from '../../state/actions.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import styles from './Search.module.css'

/** Switches the shortcut off, for those to whom a letter comes by voice or by chance, and on again. */
export function SearchKeyChoice() {
  const tracker = useTrackerHandle()
  const isOn = useTracker((state) => state.searchKey)
  return (
    <label className={styles.searchKey}>
      <input type="checkbox" checked={isOn} onChange={(event) => setSearchKey(tracker, event.currentTarget.checked)} />
      <span>
        Press <kbd>/</kbd> on any page to search
      </span>
    </label>
  )
}

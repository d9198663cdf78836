import { useRef } from 'react'
import { choose } from '../../state/actions.ts'
import { type FindKind, findKinds } from '../../state/findKinds.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { formatNumber } from '../../text/formatNumber.ts'
import { Button } from '../../ui/Button.tsx'
import type { KindCount } from './findsByKind.ts'
import styles from './Search.module.css'
import { kindWords } from './searchKinds.ts'

/** The kinds of what was found, each with how many; those chosen are shown, and all of them while none is. */
export function KindFilter({ counts }: { readonly counts: readonly KindCount[] }) {
  const tracker = useTrackerHandle()
  // A tick shows at once; the finds follow.
  const chosen = useTracker((state) => state.address.choices.find)
  const group = useRef<HTMLDivElement>(null)
  const toggle = (kind: FindKind, on: boolean) =>
    void choose(tracker, { find: findKinds.filter((each) => (each === kind ? on : chosen.includes(each))) })
  const showAll = () => {
    void choose(tracker, { find: undefined })
    // The button that had the focus is gone; the group it stood in keeps the reader’s place.
    group.current?.focus()
  }
  return (
    <div ref={group} role="group" aria-label="Kinds of finds" tabIndex={-1} className={styles.kinds}>
      {counts.map(({ kind, count }) => (
        <label key={kind} className={styles.kind}>
          <input type="checkbox" checked={chosen.includes(kind)} onChange={(event) => toggle(kind, event.currentTarget.checked)} />
          <span>
            {kindWords[kind].title} <span className={styles.count}>{formatNumber(count)}</span>
          </span>
        </label>
      ))}
      {chosen.length > 0 && (
        <Button look="quiet" onClick={showAll}>
          All kinds
        </Button>
      )}
    </div>
  )
}

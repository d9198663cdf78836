import { useRef } from 'react'
import { choose, clearFilters } from '../../state/actions.ts'
import type { ChoicesPatch } from '../../state/choices.ts'
import { useTracker, useTrackerHandle } from '../../state/TrackerContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type FilterKey, chosenFilters } from './filterWords.ts'
import styles from './FilterChips.module.css'

interface FilterChipsProps {
  /** The filters that the page offers, in the order in which it offers them. */
  readonly keys: readonly FilterKey[]
}

/** What narrows the list, one chip each; a chip takes its filter away. Nothing while nothing is chosen. */
export function FilterChips({ keys }: FilterChipsProps) {
  const tracker = useTrackerHandle()
  const model = useTracker((state) => state.model)
  const choices = useTracker((state) => state.address.choices)
  const row = useRef<HTMLDivElement>(null)
  const filters = chosenFilters(model, choices, keys)

  const take = (patch: ChoicesPatch) => {
    void choose(tracker, patch)
    // The chip that had the focus is gone; the row it stood in keeps the reader’s place.
    row.current?.focus()
  }
  const clear = () => {
    void clearFilters(tracker)
    row.current?.focus()
  }

  return (
    <div ref={row} className={styles.row} role="group" aria-label="Filters in use" tabIndex={-1}>
      {filters.map(({ key, value, name, words, without }) => (
        <button
          key={`${key} ${value}`}
          type="button"
          className={styles.chip}
          aria-label={`Remove filter: ${name}, ${words}`}
          onClick={() => take(without)}
        >
          <span className={styles.name}>{name}</span> {words}
          <Icon name="clear" />
        </button>
      ))}
      {filters.length > 1 && (
        <Button look="quiet" onClick={clear}>
          Clear all
        </Button>
      )}
    </div>
  )
}

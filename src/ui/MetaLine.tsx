import { Fragment, type ReactNode } from 'react'
import styles from './MetaLine.module.css'

interface MetaLineProps {
  /** What is missing (undefined, null, false) is left out. */
  items: readonly ReactNode[]
}

/** A quiet line of small facts with a point between them: day, channel, source. */
export function MetaLine({ items }: MetaLineProps) {
  const shown = items.filter((item) => item !== undefined && item !== null && item !== false)
  return (
    <p className={styles.line}>
      {shown.map((item, index) => (
        // The order is fixed by the caller, so the place is the key.
        <Fragment key={index}>
          {index > 0 && ' · '}
          {item}
        </Fragment>
      ))}
    </p>
  )
}

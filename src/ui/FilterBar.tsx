import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './FilterBar.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface FilterBarFields {
  /** What is searched or narrowed. */
  label: string
  /** What is looked for, and the order. */
  children: ReactNode
  /** Choices of several, on a row of their own below. */
  facets?: ReactNode
  /** Clearing the choices. */
  actions?: ReactNode
  /** On a phone the choices stand in pairs, and one that is open takes the whole width. */
  isPaired?: boolean
}

/** What the choices leave, read out when it changes: words to look at, or, where the page already shows them, to hear alone. */
type FilterBarResult = { summary?: ReactNode; heard?: undefined } | { heard: string; summary?: undefined }

type FilterBarProps = FilterBarFields & FilterBarResult

/** The choices above a list, on one grid, with what they leave below them. */
export function FilterBar({ label, children, facets, summary, heard, actions, isPaired = false }: FilterBarProps) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      <div className={classNames(styles.fields, isPaired && styles.paired)}>{children}</div>
      {facets !== undefined && <div className={styles.facets}>{facets}</div>}
      {(summary ?? heard ?? actions) !== undefined && (
        <div className={styles.foot}>
          {heard === undefined ? (
            <p role="status" className={styles.summary}>
              {summary}
            </p>
          ) : (
            <VisuallyHidden>
              <span role="status">{heard}</span>
            </VisuallyHidden>
          )}
          {actions}
        </div>
      )}
    </div>
  )
}

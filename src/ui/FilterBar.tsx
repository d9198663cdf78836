import type { ReactNode } from 'react'
import styles from './FilterBar.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface FilterBarProps {
  /** What is searched or narrowed. */
  label: string
  /** What is looked for, and the order. */
  children: ReactNode
  /** Choices of several, on a row of their own below. */
  facets?: ReactNode
  /** What the choices leave: a count in words; read out when it changes. */
  summary?: ReactNode
  /** The same where the page already shows it to those who look. */
  heard?: string
  /** Clearing the choices. */
  actions?: ReactNode
}

/** The choices above a list, on one grid, with what they leave below them. */
export function FilterBar({ label, children, facets, summary, heard, actions }: FilterBarProps) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      <div className={styles.fields}>{children}</div>
      {facets !== undefined && <div className={styles.facets}>{facets}</div>}
      {(summary !== undefined || actions !== undefined) && (
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

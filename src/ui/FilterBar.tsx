import type { ReactNode } from 'react'
import styles from './FilterBar.module.css'

interface FilterBarProps {
  /** What is searched or narrowed. */
  label: string
  children: ReactNode
  /** What the choices leave: a count in words; read out when it changes. */
  summary?: ReactNode
  /** Clearing the choices. */
  actions?: ReactNode
}

/** The choices above a list, on one grid, with what they leave below them. */
export function FilterBar({ label, children, summary, actions }: FilterBarProps) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      <div className={styles.fields}>{children}</div>
      {(summary !== undefined || actions !== undefined) && (
        <div className={styles.foot}>
          <p role="status" className={styles.summary}>
            {summary}
          </p>
          {actions}
        </div>
      )}
    </div>
  )
}

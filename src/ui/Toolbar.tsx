import type { ReactNode } from 'react'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  label: string
  children: ReactNode
}

/** A few controls that belong together, in a row that wraps. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <div role="group" aria-label={label} className={styles.toolbar}>
      {children}
    </div>
  )
}

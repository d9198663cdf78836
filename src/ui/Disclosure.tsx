import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  summary: ReactNode
  /** Open from the start; after that the reader decides. */
  open?: boolean | undefined
  children: ReactNode
}

/** More on demand, without script. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>
        {children}
      </div>
    </details>
  )
}

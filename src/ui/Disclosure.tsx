import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Disclosure.module.css'
import fold from './foldMark.module.css'

interface DisclosureProps {
  summary: ReactNode
  /** Open from the start; after that the reader decides. */
  open?: boolean | undefined
  /** Told whenever it opens or closes. */
  onToggle?: ((open: boolean) => void) | undefined
  children: ReactNode
}

/** More on demand, without script. */
export function Disclosure({ summary, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary className={classNames(styles.summary, fold.mark)}>{summary}</summary>
      <div className={styles.body}>
        {children}
      </div>
    </details>
  )
}

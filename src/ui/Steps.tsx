import type { ReactNode } from 'react'
import styles from './Steps.module.css'

interface StepsProps {
  /** What the steps lead to, for those who listen. */
  label: string
  items: readonly { key: string; children: ReactNode }[]
}

/** Steps in order, numbered: how something was arrived at. */
export function Steps({ label, items }: StepsProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={styles.step}>
          {item.children}
        </li>
      ))}
    </ol>
  )
}

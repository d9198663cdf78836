import type { ReactNode } from 'react'
import styles from './Key.module.css'

interface KeyProps {
  label: string
  /** Marks with their words. */
  items: readonly { key: string; mark: ReactNode }[]
}

/** The key to the forms in a picture or a matrix. */
export function Key({ label, items }: KeyProps) {
  return (
    <ul className={styles.key} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>{item.mark}</li>
      ))}
    </ul>
  )
}

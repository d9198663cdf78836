import type { ReactNode } from 'react'
import styles from './Stat.module.css'

interface StatProps {
  value: ReactNode
  /** What the figure counts. */
  label: ReactNode
  /** By whom, of how many, as of when. */
  note?: ReactNode
}

/** One figure, large, with what it counts. Inside `StatRow`. */
export function Stat({ value, label, note }: StatProps) {
  return (
    <div className={styles.stat}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  )
}

import type { ReactNode } from 'react'
import styles from './Stat.module.css'

interface StatRowProps {
  children: ReactNode
}

/** Figures abreast, each under a rule. */
export function StatRow({ children }: StatRowProps) {
  return <dl className={styles.row}>{children}</dl>
}

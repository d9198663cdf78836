import type { ReactNode } from 'react'
import styles from './Absent.module.css'

interface AbsentProps {
  /** What is not there and what was looked through. */
  children: ReactNode
}

/** Nothing here, said in the place where it would stand. */
export function Absent({ children }: AbsentProps) {
  return <p className={styles.absent}>{children}</p>
}

import type { ReactNode } from 'react'
import styles from './PageWidth.module.css'

interface PageWidthProps {
  children: ReactNode
}

/** The width and margins of the page, the same from head to foot. */
export function PageWidth({ children }: PageWidthProps) {
  return <div className={styles.page}>{children}</div>
}

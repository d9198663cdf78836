import type { ReactNode } from 'react'
import styles from './Colophon.module.css'
import { PageWidth } from './PageWidth.tsx'

interface ColophonProps {
  children: ReactNode
}

/** The foot of every page. */
export function Colophon({ children }: ColophonProps) {
  return (
    <footer className={styles.colophon}>
      <PageWidth>{children}</PageWidth>
    </footer>
  )
}

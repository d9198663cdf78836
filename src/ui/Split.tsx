import type { ReactNode } from 'react'
import styles from './Split.module.css'

interface SplitProps {
  children: ReactNode
  /** Beside the matter on a wide screen, after it on a narrow one. */
  aside: ReactNode
}

/** Two thirds for the matter, one third for the facts beside it. */
export function Split({ children, aside }: SplitProps) {
  return (
    <div className={styles.split}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  )
}

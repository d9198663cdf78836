import type { ReactNode } from 'react'
import { classNames } from '../../../ui/classNames.ts'
import styles from './Compositions.module.css'

interface CompositionsProps {
  readonly wide: ReactNode
  /** Another composition, for narrow screens. */
  readonly narrow: ReactNode
  /** Whether the picture has the width of the page or of a column of it. */
  readonly within?: 'page' | 'column'
}

/** One picture in two compositions, of which the room there is shows one. */
export function Compositions({ wide, narrow, within = 'page' }: CompositionsProps) {
  return (
    <div className={classNames(styles.frame, within === 'column' && styles.column)}>
      <div className={styles.wide}>{wide}</div>
      <div className={styles.narrow}>{narrow}</div>
    </div>
  )
}

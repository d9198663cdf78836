import type { ReactNode } from 'react'
import { classNames } from '../../../ui/classNames.ts'
import styles from './Compositions.module.css'

interface CompositionsProps {
  readonly wide: ReactNode
  /** Another, where the width of the page is that of a tablet; else that is shown the one for wide screens. */
  readonly middle?: ReactNode
  /** Another composition, for narrow screens. */
  readonly narrow: ReactNode
  /** Whether the picture has the width of the page or of a column of it. */
  readonly within?: 'page' | 'column'
}

/** One picture in two or three compositions, of which the room there is shows one. */
export function Compositions({ wide, middle, narrow, within = 'page' }: CompositionsProps) {
  return (
    <div className={classNames(styles.frame, within === 'column' && styles.column, middle !== undefined && styles.three)}>
      <div className={styles.wide}>{wide}</div>
      {middle !== undefined && <div className={styles.middle}>{middle}</div>}
      <div className={styles.narrow}>{narrow}</div>
    </div>
  )
}

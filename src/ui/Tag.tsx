import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Tag.module.css'

interface TagProps {
  /** Dashed for what is not there: in no public text, not verified. */
  dashed?: boolean | undefined
  children: ReactNode
}

/** A small quiet label. */
export function Tag({ dashed = false, children }: TagProps) {
  return <span className={classNames(styles.tag, dashed && styles.dashed)}>{children}</span>
}

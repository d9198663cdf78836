import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Stack.module.css'

interface StackProps {
  gap?: 'small' | 'medium' | 'large' | undefined
  children: ReactNode
}

/** Things below each other, evenly apart. */
export function Stack({ gap = 'medium', children }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>
}

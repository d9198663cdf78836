import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import styles from './Notice.module.css'

interface NoticeProps {
  /** Status: it appears by what the reader did and is read out. Note: it was there from the start. */
  kind?: 'note' | 'status' | undefined
  /** Attention: something the reader gave was set aside. */
  attention?: boolean | undefined
  title?: ReactNode
  children: ReactNode
}

/** Something to know about what is shown, apart from what is shown. */
export function Notice({ kind = 'note', attention = false, title, children }: NoticeProps) {
  return (
    <div role={kind} className={classNames(styles.notice, attention && styles.attention)}>
      <Icon name={attention ? 'attention' : 'info'} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import styles from './PageHeading.module.css'

interface PageHeadingProps {
  title: ReactNode
  /** Where this stands: a reference or a way back, above the title. */
  kicker?: ReactNode
  /** What the page says, in a sentence or two. */
  standfirst?: ReactNode
  /** Below it all: marks, tags, dates. */
  children?: ReactNode
}

/** The head of a page. The shell moves focus to `#page-title` when the view changes. */
export function PageHeading({ title, kicker, standfirst, children }: PageHeadingProps) {
  return (
    <header className={styles.head}>
      {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
      <h1 id="page-title" className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {standfirst !== undefined && <p className={styles.standfirst}>{standfirst}</p>}
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </header>
  )
}

import type { ReactNode } from 'react'
import styles from './Masthead.module.css'
import { PageWidth } from './PageWidth.tsx'

interface MastheadProps {
  /** The name of the whole, as a link to its front. */
  brand: ReactNode
  /** A line below the name: what it is. */
  tagline?: ReactNode
  /** Controls that act on every page. */
  tools?: ReactNode
  /** `NavLinks`. */
  nav: ReactNode
}

/** The head of every page: name and tools on one line, the ways in below. */
export function Masthead({ brand, tagline, tools, nav }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <PageWidth>
        <div className={styles.top}>
          <div>
            <p className={styles.brand}>{brand}</p>
            {tagline !== undefined && <p className={styles.tagline}>{tagline}</p>}
          </div>
          {tools !== undefined && <div className={styles.tools}>{tools}</div>}
        </div>
      </PageWidth>
      <PageWidth>{nav}</PageWidth>
    </header>
  )
}

import type { ReactNode } from 'react'
import styles from './NavLinks.module.css'

interface NavLinksProps {
  label: string
  /** Links; the one of this page carries `aria-current="page"`. */
  links: readonly { key: string; link: ReactNode }[]
  /** A link of another sort; where there is room, at the far end of the line. */
  last?: ReactNode
}

/** The ways in, on one line that wraps. */
export function NavLinks({ label, links, last }: NavLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map((item) => (
          <li key={item.key}>{item.link}</li>
        ))}
        {last !== undefined && <li className={styles.last}>{last}</li>}
      </ul>
    </nav>
  )
}

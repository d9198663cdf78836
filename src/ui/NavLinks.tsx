import type { ReactNode } from 'react'
import styles from './NavLinks.module.css'

interface NavLinksProps {
  label: string
  /** Links; the one of this page carries `aria-current="page"`. */
  links: readonly { key: string; link: ReactNode }[]
}

/** The ways in, on one line that wraps. */
export function NavLinks({ label, links }: NavLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {links.map((item) => (
          <li key={item.key}>{item.link}</li>
        ))}
      </ul>
    </nav>
  )
}

import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

interface SkipLinkProps {
  href: string
  children: ReactNode
}

/** The first stop for the keyboard: past the head of the page, to what it is about. */
export function SkipLink({ href, children }: SkipLinkProps) {
  return (
    <a className={styles.skip} href={href}>
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Section.module.css'

interface SectionProps {
  /** The address within the page (`#id`), and the root of the heading's id. */
  id: string
  title: ReactNode
  /** One line under the heading: what the reader is looking at. */
  lead?: ReactNode
  /** Beside the heading: a small control or a link. */
  aside?: ReactNode
  level?: 2 | 3 | undefined
  children: ReactNode
}

/** A named part of a page, with a rule above it. */
export function Section({ id, title, lead, aside, level = 2, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const headingId = `${id}-heading`
  return (
    <section id={id} className={classNames(styles.section, level === 3 && styles.minor)} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId}>{title}</Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Columns.module.css'
import { toneClass, type Tone } from './tone.ts'

export interface ColumnItem {
  key: string
  heading: ReactNode
  /** The rule above the column; its shape and name belong in the heading. */
  tone?: Tone | undefined
  children: ReactNode
}

interface ColumnsProps {
  items: readonly ColumnItem[]
  level?: 2 | 3 | 4 | undefined
}

/** Sides next to each other, each with the same room and form: all abreast or all stacked, never two and one. */
export function Columns({ items, level = 3 }: ColumnsProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.frame}>
      <div className={styles.columns}>
        {items.map((item) => (
          <div key={item.key} className={classNames(styles.column, toneClass(item.tone ?? 'ink'))}>
            <Heading className={styles.heading}>{item.heading}</Heading>
            <div className={styles.body}>{item.children}</div>
          </div>
        ))}
      </div>
    </div>
  )
}

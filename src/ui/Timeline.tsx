import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Glyph } from './Glyph.tsx'
import type { Shape } from './shape.ts'
import styles from './Timeline.module.css'
import type { Tone } from './tone.ts'
import { useBeginning } from './useBeginning.tsx'

export interface TimelineItem {
  key: string
  /** An id, so that an address can point at the entry. */
  id?: string | undefined
  /** The date in words, in a `time` element where it is a day. */
  time: ReactNode
  shape?: Shape | undefined
  tone?: Tone | undefined
  /** How far in: an answer stands one step in from what it answers; two is the deepest. */
  depth?: 0 | 1 | 2 | undefined
  current?: boolean | undefined
  children: ReactNode
}

interface TimelineProps {
  /** What the list is, for those who listen. */
  label: string
  items: readonly TimelineItem[]
}

/** More than any list of ours holds. */
const mostItems = 150

const depths = [undefined, styles.one, styles.two] as const

/** Dated entries in order, on one line down the page. */
export function Timeline({ label, items }: TimelineProps) {
  const { shown, end } = useBeginning(items, mostItems)
  return (
    <>
      <ol className={styles.timeline} aria-label={label}>
      {shown.map((item) => (
        <li
          key={item.key}
          id={item.id}
          className={classNames(styles.item, depths[item.depth ?? 0])}
          aria-current={item.current ? 'true' : undefined}
        >
          <div className={styles.time}>{item.time}</div>
          <div className={styles.mark}>
            <Glyph shape={item.shape ?? 'ring'} tone={item.tone ?? 'quiet'} />
          </div>
          <div className={styles.body}>{item.children}</div>
        </li>
      ))}
    </ol>
    {end}
    </>
  )
}

import type { ReactNode } from 'react'
import type { ChoicesPatch } from '../../state/choices.ts'
import { paths } from '../../state/paths.ts'
import type { Shape } from '../../ui/shape.ts'
import type { StateTone } from '../../ui/tone.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { toneClass } from '../../ui/tone.ts'
import { classNames } from '../../ui/classNames.ts'
import { Link } from '../shared/Link.tsx'
import styles from './StateCounts.module.css'

/** One state with its count, its mark, and the filter that shows what is counted. */
export interface CountRow {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly shape: Shape
  readonly tone: StateTone
  readonly choices: ChoicesPatch
}

interface StateCountsProps {
  readonly heading: ReactNode
  readonly headingId: string
  readonly rows: readonly CountRow[]
  /** The part of the method page that explains the words. */
  readonly explainedAt: string
}

/** Counts per state as words, bars and figures on one scale; each leads to the terms it counts. */
export function StateCounts({ heading, headingId, rows, explainedAt }: StateCountsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      <ul className={styles.list} aria-labelledby={headingId}>
        {rows.map(({ key, label, count, shape, tone, choices }) => (
          <li key={key} className={classNames(styles.row, toneClass(tone), count === 0 && styles.none)}>
            <span className={styles.state}>
              <Glyph shape={shape} tone={tone} />{' '}
              {count === 0 ? (
                label
              ) : (
                <Link to={paths.terms()} choices={choices}>
                  {label}
                </Link>
              )}
            </span>
            <span className={styles.count}>{count}</span>
            <svg className={styles.bar} width="100%" height="8" aria-hidden="true" focusable="false">
              <rect width={`${(100 * count) / most}%`} height="8" />
            </svg>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <Link to={`${paths.method()}#${explainedAt}`}>What these words mean</Link>
      </p>
    </section>
  )
}

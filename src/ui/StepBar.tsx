import { classNames } from './classNames.ts'
import styles from './StepBar.module.css'
import { toneClass, type Tone } from './tone.ts'

export interface StepMark {
  key: string
  /** 0 where it started, 1 at the far end. */
  at: number
  tone?: Tone | undefined
}

interface StepBarProps {
  /** The same in words: it is read out instead of the drawing. */
  label: string
  /** How far, by each count that there is; rival counts are separate marks. */
  marks: readonly StepMark[]
  /** Where the goal stands on the bar. */
  goal?: number | undefined
  /** How much of the time has gone, as a small caret above the bar. */
  now?: number | undefined
}

const WIDTH = 120
const INSET = 4
const x = (at: number) => INSET + at * (WIDTH - 2 * INSET)

/** How far something has come, in the size of a word. */
export function StepBar({ label, marks, goal = 1, now }: StepBarProps) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 18`} width={WIDTH} height="18" role="img" aria-label={label}>
      <path className={styles.track} d={`M${x(0)} 11H${x(1)}`} />
      <path className={styles.end} d={`M${x(0)} 7v8M${x(goal)} 5v12`} />
      {now !== undefined && <path className={styles.now} d={`M${x(now) - 3.5} 1h7l-3.5 5z`} />}
      {marks.map((mark) => (
        <g key={mark.key} className={classNames(styles.mark, toneClass(mark.tone ?? 'ink'))}>
          <path className={styles.run} d={`M${x(0)} 11H${x(mark.at)}`} />
          <circle cx={x(mark.at)} cy="11" r="3.25" />
        </g>
      ))}
    </svg>
  )
}

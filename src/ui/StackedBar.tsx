import { useId } from 'react'
import { BarPattern, type Pattern } from './BarPattern.tsx'
import { classNames } from './classNames.ts'
import styles from './StackedBar.module.css'
import { stackedBarPlacement } from './stackedBarPlacement.ts'
import { toneClass, type Tone } from './tone.ts'

export interface BarPart {
  key: string
  label: string
  value: number
  tone: Tone
  pattern: Pattern
}

interface StackedBarProps {
  /** What is counted, shown above the bar. */
  label: string
  parts: readonly BarPart[]
}

/** Counts as lengths on one bar, and the same counts in words below it. */
export function StackedBar({ label, parts }: StackedBarProps) {
  const id = useId()
  const places = new Map(stackedBarPlacement(parts).map((place) => [place.key, place]))
  return (
    <div>
      <p id={`${id}-label`} className={styles.label}>
        {label}
      </p>
      <svg className={styles.bar} width="100%" height="20" aria-hidden="true" focusable="false">
        {parts.map((part) => {
          const place = places.get(part.key)
          return (
            place && (
              <g key={part.key} className={classNames(styles.part, toneClass(part.tone))}>
                <BarPattern id={`${id}-${part.key}`} pattern={part.pattern} />
                <rect
                  className={styles.segment}
                  x={`${place.start}%`}
                  y="1"
                  width={`${place.length}%`}
                  height="18"
                  fill={`url(#${id}-${part.key})`}
                />
              </g>
            )
          )
        })}
      </svg>
      <ul className={styles.key} aria-labelledby={`${id}-label`}>
        {parts.map((part) => (
          <li key={part.key} className={styles.entry}>
            <svg
              className={classNames(styles.swatch, styles.part, toneClass(part.tone))}
              width="14"
              height="14"
              aria-hidden="true"
              focusable="false"
            >
              <BarPattern id={`${id}-key-${part.key}`} pattern={part.pattern} />
              <rect
                className={styles.segment}
                x="1"
                y="1"
                width="12"
                height="12"
                fill={`url(#${id}-key-${part.key})`}
              />
            </svg>
            <span>
              <b className={styles.value}>{part.value}</b> {part.label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

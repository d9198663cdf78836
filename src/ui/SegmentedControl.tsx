import { useId, type ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './SegmentedControl.module.css'

export interface Segment {
  value: string
  label: ReactNode
}

interface SegmentedControlProps {
  legend: string
  options: readonly Segment[]
  value: string
  onChange: (value: string) => void
  hideLegend?: boolean | undefined
}

/** One choice of a few, all in view. */
export function SegmentedControl({ legend, options, value, onChange, hideLegend = false }: SegmentedControlProps) {
  const name = useId()
  return (
    <fieldset className={styles.control}>
      <legend className={classNames(styles.legend, hideLegend && styles.hidden)}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

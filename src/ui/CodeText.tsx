import { useId } from 'react'
import styles from './CodeText.module.css'

interface CodeTextProps {
  label: string
  value: string
  /** How many lines are shown at once. */
  rows?: number | undefined
}

/** Text for another program, to be read, selected and copied as it stands. */
export function CodeText({ label, value, rows = 10 }: CodeTextProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className={styles.text} value={value} rows={rows} readOnly spellCheck={false} />
    </div>
  )
}

import { useId } from 'react'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'

export interface Option {
  value: string
  label: string
}

interface SelectFieldProps {
  label: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  /** Label and control on one line. */
  inline?: boolean | undefined
}

/** One choice of several, too many to show at once. */
export function SelectField({ label, options, value, onChange, hint, inline = false }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={classNames(styles.field, inline && styles.inline)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

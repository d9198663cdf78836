import { useId } from 'react'
import styles from './Field.module.css'
import { FieldFrame, hintIdOf } from './FieldFrame.tsx'

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
    <FieldFrame id={id} label={label} hint={hint} inline={inline}>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-describedby={hintIdOf(id, hint)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

import { useId, type ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'

interface TextFieldProps {
  label: ReactNode
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  inline?: boolean | undefined
}

/** Words to look for. */
export function TextField({ label, value, onChange, hint, inline = false }: TextFieldProps) {
  const id = useId()
  return (
    <div className={classNames(styles.field, inline && styles.inline)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

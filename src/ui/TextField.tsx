import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'
import { FieldFrame, hintIdOf } from './FieldFrame.tsx'

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
    <FieldFrame id={id} label={label} hint={hint} inline={inline}>
      <input
        id={id}
        className={styles.input}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hintIdOf(id, hint)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}

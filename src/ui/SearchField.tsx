import styles from './Field.module.css'
import { FieldFrame } from './FieldFrame.tsx'

interface SearchFieldProps {
  /** So that what stands elsewhere can give it the focus. */
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  /** Enter: the reader is done typing. */
  onSubmit: () => void
}

/** The field of a page that is there to search. Nothing is sent: what it finds follows what is typed. */
export function SearchField({ id, label, value, onChange, onSubmit }: SearchFieldProps) {
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <FieldFrame id={id} label={label}>
        <input
          id={id}
          className={styles.input}
          type="search"
          dir="auto"
          value={value}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </FieldFrame>
    </form>
  )
}

import { useId, useRef, useState } from 'react'
import styles from './Field.module.css'
import { FieldFrame, hintIdOf } from './FieldFrame.tsx'

interface DateFieldProps {
  label: string
  /** A day as `YYYY-MM-DD`, or nothing chosen. */
  value: string
  min: string
  max: string
  /**
   * Called with a day inside the range, and never while a date is half typed. `again` where it takes the place of a day
   * given just before: while 04/04/2020 is typed the control passes through 4 April of the year it stood at.
   */
  onChange: (value: string, again: boolean) => void
  hint?: string | undefined
  inline?: boolean | undefined
}

/** A day within a range, in the browser's own date control. */
export function DateField({ label, value, min, max, onChange, hint, inline = false }: DateFieldProps) {
  const id = useId()
  // While a year is being typed the control passes through the years 2, 20 and 202.
  // Those stay here; only a day in the range goes out.
  const [draft, setDraft] = useState<string | null>(null)
  const given = useRef<string | null>(null)
  return (
    <FieldFrame id={id} label={label} hint={hint} inline={inline}>
      <input
        id={id}
        className={styles.input}
        type="date"
        value={draft ?? value}
        min={min}
        max={max}
        aria-describedby={hintIdOf(id, hint)}
        onChange={(event) => {
          const day = event.currentTarget.value
          const inRange = day >= min && day <= max
          setDraft(inRange ? null : day)
          if (!inRange || day === value) return
          // Only what still stands is replaced: a step back meanwhile is not undone by what is typed next.
          const again = given.current === value
          given.current = day
          onChange(day, again)
        }}
        onBlur={() => {
          setDraft(null)
          given.current = null
        }}
      />
    </FieldFrame>
  )
}

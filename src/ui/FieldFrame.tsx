import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Field.module.css'

interface FieldFrameProps {
  /** The id of the control inside. */
  id: string
  label: ReactNode
  hint?: string | undefined
  /** Label and control on one line. */
  inline?: boolean | undefined
  children: ReactNode
}

/** The id of the hint beside a control, for the control to point to. */
export const hintIdOf = (id: string, hint: string | undefined): string | undefined => (hint === undefined ? undefined : `${id}-hint`)

/** A control with its label, and what there is to know before using it. */
export function FieldFrame({ id, label, hint, inline = false, children }: FieldFrameProps) {
  return (
    <div className={classNames(styles.field, inline && styles.inline)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <span id={hintIdOf(id, hint)} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}

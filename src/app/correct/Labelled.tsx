import type { ReactNode } from 'react'
import fieldStyles from '../../ui/Field.module.css'
import styles from './Correct.module.css'
import { controlId, problemsAt, useForm } from './formContext.ts'
import type { ControlProps } from './controlProps.ts'

/** What a control needs to be found by its label and described by its problems. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface LabelledProps extends Pick<ControlProps, 'label' | 'path' | 'about' | 'optional'> {
  /** More about what was entered, such as the name of the record an id stands for. */
  readonly hint?: string | undefined
  readonly children: (attributes: ControlAttributes) => ReactNode
}

/** A label, one control, what the schema says of it and what is wrong with what it holds. */
export function Labelled({ label, path, about, optional, hint, children }: LabelledProps) {
  const { problems } = useForm()
  const id = controlId(path)
  const wrong = problemsAt(problems, path, true)
  const notes = [about, hint].filter((note) => note !== undefined && note !== '').join(' ')
  const described = [notes === '' ? '' : `${id}-notes`, wrong.length === 0 ? '' : `${id}-wrong`].filter((part) => part !== '')
  return (
    <div className={fieldStyles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': wrong.length === 0 ? undefined : true,
      })}
      {notes !== '' && (
        <p id={`${id}-notes`} className={styles.note}>
          {notes}
        </p>
      )}
      {wrong.length > 0 && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong.map(({ problem, remedy }) => `Problem: ${problem}. ${remedy}`).join(' ')}
        </p>
      )}
    </div>
  )
}

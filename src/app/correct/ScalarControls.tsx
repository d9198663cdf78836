import type { Json } from '../../model/json.ts'
import { codedWords } from '../../text/fieldLabel.ts'
import styles from './Correct.module.css'
import type { ControlProps } from './controlProps.ts'
import { Labelled } from './Labelled.tsx'

interface LineControlProps extends Omit<ControlProps, 'value'> {
  readonly value: string | undefined
  readonly type?: 'text' | 'date' | undefined
  /** What the record is known by: shown, never changed. */
  readonly fixed?: boolean | undefined
}

/** Longer than this, in characters, words get room to be read. */
const longLine = 60

/** Text of one language, a name, an address or a day. */
export function LineControl({ value = '', type = 'text', fixed = false, onChange, ...labelled }: LineControlProps) {
  const change = (next: string) => onChange(next === '' && labelled.optional ? undefined : next)
  const isLong = type === 'text' && value.length > longLine
  return (
    <Labelled {...labelled}>
      {(attributes) =>
        isLong ? (
          <textarea {...attributes} className={styles.input} rows={3} value={value} dir="auto" onChange={(event) => change(event.currentTarget.value)} />
        ) : (
          <input {...attributes} className={styles.input} type={type} value={value} readOnly={fixed} dir="auto" autoComplete="off" onChange={(event) => change(event.currentTarget.value)} />
        )
      }
    </Labelled>
  )
}

/** A number. What is no number stays as it was typed, so that the check can say so. */
export function NumberControl({ value, onChange, ...labelled }: ControlProps) {
  const change = (next: string) => {
    if (next.trim() === '') onChange(labelled.optional ? undefined : '')
    else onChange(Number.isFinite(Number(next)) && !/[.\s]$/.test(next) ? Number(next) : next)
  }
  return (
    <Labelled {...labelled}>
      {(attributes) => (
        <input {...attributes} className={styles.input} type="text" inputMode="decimal" value={typeof value === 'number' || typeof value === 'string' ? value : ''} autoComplete="off" onChange={(event) => change(event.currentTarget.value)} />
      )}
    </Labelled>
  )
}

interface ChoiceControlProps extends ControlProps {
  readonly options: readonly (string | boolean)[]
}

/** One of a closed list; yes or no. */
export function ChoiceControl({ value, onChange, options, ...labelled }: ChoiceControlProps) {
  const chosen = options.findIndex((option) => option === value)
  const pick = (at: string): Json | undefined => options[Number(at)]
  return (
    <Labelled {...labelled}>
      {(attributes) => (
        <select {...attributes} className={styles.input} value={chosen} onChange={(event) => onChange(event.currentTarget.value === '-1' ? undefined : pick(event.currentTarget.value))}>
          {(labelled.optional || chosen === -1) && <option value={-1}>Not stated</option>}
          {options.map((option, at) => (
            <option key={String(option)} value={at}>
              {typeof option === 'boolean' ? (option ? 'yes' : 'no') : codedWords(option)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

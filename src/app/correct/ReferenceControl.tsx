import type { Referenced } from '../../model/recordField.ts'
import styles from './Correct.module.css'
import type { ControlProps } from './controlProps.ts'
import { useForm } from './formContext.ts'
import { Labelled } from './Labelled.tsx'
import { namedRecords } from './namedRecords.ts'

interface ReferenceControlProps extends Omit<ControlProps, 'value'> {
  readonly value: string | undefined
  readonly to: Referenced
}

/** Longer than this, a list is searched by typing rather than opened. */
const longest = 60

/** Another record, by its id; its name is shown. Long lists are searched by typing a part of the id or the name. */
export function ReferenceControl({ value = '', to, onChange, ...labelled }: ReferenceControlProps) {
  const { model } = useForm()
  const records = namedRecords(model, to)
  const change = (next: string) => onChange(next === '' && labelled.optional ? undefined : next)
  const name = records.find(({ id }) => id === value)?.name
  if (records.length > longest) {
    return (
      <Labelled {...labelled} hint={value === '' ? 'Type a part of the id or the name.' : (name ?? 'No record has this id.')}>
        {(attributes) => (
          <input {...attributes} className={styles.input} type="text" list={`correct-names-${to}`} value={value} autoComplete="off" spellCheck={false} onChange={(event) => change(event.currentTarget.value)} />
        )}
      </Labelled>
    )
  }
  return (
    <Labelled {...labelled}>
      {(attributes) => (
        <select {...attributes} className={styles.input} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {(labelled.optional || name === undefined) && <option value={name === undefined ? value : ''}>{value === '' || name !== undefined ? 'Not stated' : value}</option>}
          {records.map((record) => (
            <option key={record.id} value={record.id}>
              {record.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

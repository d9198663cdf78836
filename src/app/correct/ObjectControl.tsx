import type { Json, JsonObject } from '../../model/json.ts'
import type { Entry } from '../../model/recordField.ts'
import { fieldLabel } from '../../text/fieldLabel.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Correct.module.css'
import { emptyEntries } from './emptyValue.ts'
import type { ControlProps } from './controlProps.ts'
import { useForm } from './formContext.ts'
import { OwnProblems } from './OwnProblems.tsx'

interface ObjectControlProps extends Omit<ControlProps, 'value'> {
  readonly entries: readonly Entry[]
  readonly value: JsonObject | undefined
}

/** Several fields that belong together, under their name; one that may be missing can be added and taken away. */
export function ObjectControl({ entries, value, onChange, label, path, about, optional }: ObjectControlProps) {
  if (value === undefined) {
    return (
      <div className={styles.missing}>
        <Button label={`Add: ${label}`} onClick={() => onChange(emptyEntries(entries))}>
          {`Add: ${label}`}
        </Button>
        <OwnProblems path={path} />
      </div>
    )
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {about !== undefined && <p className={styles.note}>{about}</p>}
      <OwnProblems path={path} />
      <Entries entries={entries} value={value} onChange={onChange} path={path} />
      {optional && (
        <Button look="quiet" label={`Remove: ${label}`} onClick={() => onChange(undefined)}>
          {`Remove: ${label}`}
        </Button>
      )}
    </fieldset>
  )
}

interface EntriesProps {
  readonly entries: readonly Entry[]
  readonly value: JsonObject
  readonly onChange: (value: JsonObject) => void
  readonly path: string
}

/** The fields of an object, without a frame around them. */
export function Entries({ entries, value, onChange, path }: EntriesProps) {
  const { Control } = useForm()
  function change(key: string, next: Json | undefined) {
    const { [key]: _, ...rest } = value
    onChange(next === undefined ? rest : { ...value, [key]: next })
  }
  return (
    <div className={styles.fields}>
      {entries.map(({ key, field, optional, about }) => (
        <Control
          key={key}
          field={field}
          label={fieldLabel(key)}
          path={`${path}.${key}`}
          about={about}
          optional={optional}
          value={value[key]}
          onChange={(next) => change(key, next)}
        />
      ))}
    </div>
  )
}

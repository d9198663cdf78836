import type { Json } from '../../model/json.ts'
import type { Field } from '../../model/recordField.ts'

/** What every control is given: a place in the file, what stands there, and how to change it. */
export interface ControlProps {
  readonly label: string
  /** The place in the file, such as `claims[3].points[0].term`. */
  readonly path: string
  readonly about?: string | undefined
  readonly optional: boolean
  readonly value: Json | undefined
  /** `undefined` takes the entry away. */
  readonly onChange: (value: Json | undefined) => void
}

/** A control for any field. */
export interface FieldControlProps extends ControlProps {
  readonly field: Field
}

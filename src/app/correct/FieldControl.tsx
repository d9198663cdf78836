import type { ReactNode } from 'react'
import { isJsonList, isJsonObject } from '../../model/json.ts'
import type { PlainField } from '../../model/recordField.ts'
import type { ControlProps, FieldControlProps } from './controlProps.ts'
import { DateControl } from './DateControl.tsx'
import { ListControl } from './ListControl.tsx'
import { ObjectControl } from './ObjectControl.tsx'
import { ReferenceControl } from './ReferenceControl.tsx'
import { ChoiceControl, LineControl, NumberControl } from './ScalarControls.tsx'
import { TextControl } from './TextControl.tsx'

/** The control for a field of the schema, whatever it holds. */
export function FieldControl({ field, ...props }: FieldControlProps) {
  const { value } = props
  const words = wordsOf(props)
  if (field.type === 'object') return <ObjectControl {...props} entries={field.entries} value={isJsonObject(value) ? value : undefined} />
  if (field.type === 'list') return <ListControl {...props} item={field.item} value={isJsonList(value) ? value : undefined} />
  if (field.type === 'choice') return <ChoiceControl {...props} options={field.options} />
  if (field.type === 'reference') return <ReferenceControl {...props} to={field.to} value={words} />
  const Plain = plainControls[field.type]
  return <Plain {...props} />
}

/** The controls of fields that hold one thing. */
const plainControls: Readonly<Record<PlainField['type'], (props: ControlProps) => ReactNode>> = {
  text: TextControl,
  number: NumberControl,
  boolean: (props) => <ChoiceControl {...props} options={[true, false]} />,
  date: (props) => <DateControl {...props} value={wordsOf(props)} />,
  day: (props) => <LineControl {...props} value={wordsOf(props)} type="date" />,
  id: (props) => <LineControl {...props} value={wordsOf(props)} fixed />,
  line: (props) => <LineControl {...props} value={wordsOf(props)} />,
}

const wordsOf = ({ value }: ControlProps): string | undefined => (typeof value === 'string' ? value : undefined)

import { useEffect, useRef } from 'react'
import type { Json } from '../../model/json.ts'
import type { Field } from '../../model/recordField.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Correct.module.css'
import { emptyValue } from './emptyValue.ts'
import type { ControlProps } from './controlProps.ts'
import { useForm } from './formContext.ts'
import { OwnProblems } from './OwnProblems.tsx'

interface ListControlProps extends Omit<ControlProps, 'value'> {
  readonly item: Field
  readonly value: readonly Json[] | undefined
}

/** A list: its items one by one, each of which can be taken away, and a way to add another. The focus follows. */
export function ListControl({ item, value, onChange, label, path, about, optional }: ListControlProps) {
  const { Control } = useForm()
  const items = value ?? []
  const list = useRef<HTMLFieldSetElement>(null)
  const add = useRef<HTMLDivElement>(null)
  // How long the list was when it was last drawn: the focus goes to what was added, or back to where one adds.
  const drawn = useRef(items.length)

  useEffect(() => {
    const before = drawn.current
    drawn.current = items.length
    if (items.length > before) firstControlOf(list.current?.querySelectorAll(':scope > [role="group"]'))?.focus()
    if (items.length < before) add.current?.querySelector('button')?.focus()
  }, [items.length])

  function change(at: number, next: Json | undefined) {
    const rest = next === undefined ? items.filter((_, place) => place !== at) : items.map((each, place) => (place === at ? next : each))
    onChange(rest.length === 0 && optional ? undefined : rest)
  }

  return (
    <fieldset ref={list} className={styles.group}>
      <legend className={styles.legend}>
        {label} <span className={styles.optional}>({items.length === 0 ? 'none' : items.length})</span>
      </legend>
      {about !== undefined && <p className={styles.note}>{about}</p>}
      <OwnProblems path={path} />
      {items.map((each, at) => (
        <div key={keyOf(items, at)} role="group" aria-label={`${label} ${at + 1}`} className={styles.item}>
          <Control field={item} label={`${label} ${at + 1}`} path={`${path}[${at}]`} optional={false} value={each} onChange={(next) => change(at, next ?? '')} />
          <Button look="quiet" label={`Remove: ${label} ${at + 1}`} onClick={() => change(at, undefined)}>
            Remove
          </Button>
        </div>
      ))}
      <div ref={add}>
        <Button
          onClick={() => onChange([...items, emptyValue(item)])}
        >
          {`Add to: ${label}`}
        </Button>
      </div>
    </fieldset>
  )
}

/** Items have no names of their own; a list that became longer or shorter is drawn afresh. */
const keyOf = (items: readonly Json[], at: number): string => `${at} of ${items.length}`

const firstControlOf = (items: NodeListOf<Element> | undefined): HTMLElement | null | undefined =>
  [...(items ?? [])].at(-1)?.querySelector<HTMLElement>('input, select, textarea')

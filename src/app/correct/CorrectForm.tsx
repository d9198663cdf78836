import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { isJsonObject, type Json } from '../../model/json.ts'
import { problemsOf } from '../../model/load.ts'
import type { Problem } from '../../model/problem.ts'
import { recordField, type Referenced } from '../../model/recordField.ts'
import type { Model } from '../../model/types.ts'
import { countOf } from '../../text/formatNumber.ts'
import { Button } from '../../ui/Button.tsx'
import fieldStyles from '../../ui/Field.module.css'
import styles from './Correct.module.css'
import { CorrectResult } from './CorrectResult.tsx'
import type { Correctable } from './correctables.ts'
import { FieldControl } from './FieldControl.tsx'
import { controlId, FormContext } from './formContext.ts'
import { namedRecords } from './namedRecords.ts'
import { Entries } from './ObjectControl.tsx'
import { patchOf } from './patchOf.ts'

interface CorrectFormProps {
  readonly model: Model
  readonly record: Correctable
  readonly before: Json
  readonly draft: Json
  /** The address of the page, pinned. */
  readonly address: string
  readonly onChange: (draft: Json) => void
  /** Why, in the words of the reader; kept beside the draft while other records are looked at. */
  readonly reason: string
  readonly onReason: (reason: string) => void
}

/** Lists that are searched by typing; each stands once, for all controls. */
const searched: readonly Referenced[] = ['claims', 'sources', 'observations']

/** Nothing has been checked yet, or nothing was found. */
const noProblems: readonly Problem[] = []

/** The whole file with the draft in the record’s place. */
function fileWith(model: Model, { collection, at }: Correctable, draft: Json): object {
  const file = Object.fromEntries(Object.entries(model).filter(([key]) => key !== 'index'))
  return { ...file, [collection]: model[collection].map((each: unknown, place: number) => (place === at ? draft : each)) }
}

/** The fields of a record, the check of them, and what came of it. */
export function CorrectForm({ model, record, before, draft, address, onChange, reason, onReason }: CorrectFormProps) {
  const id = useId()
  // What was checked, so that a change after the check is not taken for checked.
  const [checked, setChecked] = useState<{ readonly draft: Json; readonly problems: readonly Problem[] } | null>(null)
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (checked !== null) outcome.current?.scrollIntoView({ block: 'nearest' })
  }, [checked])
  const field = recordField(record.collection)
  const root = `${record.collection}[${record.at}]`
  const problems = checked?.problems ?? noProblems
  const form = useMemo(() => ({ model, problems, Control: FieldControl }), [model, problems])
  const isCurrent = checked?.draft === draft
  if (field.type !== 'object' || !isJsonObject(draft)) return null

  return (
    <FormContext.Provider value={form}>
      <div className={styles.form}>
        <Entries entries={field.entries} value={draft} onChange={onChange} path={root} />
        <div className={fieldStyles.field}>
          <label className={styles.label} htmlFor={`${id}-reason`}>
            Why, and where it can be read
          </label>
          <textarea id={`${id}-reason`} className={styles.input} rows={3} value={reason} onChange={(event) => onReason(event.currentTarget.value)} />
        </div>
        <div>
          <Button look="strong" onClick={() => setChecked({ draft, problems: problemsOf(fileWith(model, record, draft)) })}>
            Check the correction
          </Button>
        </div>
        <div ref={outcome} className={styles.form}>
          <div role="status">
            {checked !== null && !isCurrent && 'Changed since it was checked. Check it again.'}
            {isCurrent && problems.length > 0 && `${countOf(problems.length, 'problem')}. Each is named at its field.`}
            {isCurrent && problems.length === 0 && 'No problems found.'}
          </div>
          {isCurrent && problems.length > 0 && <ProblemList problems={problems} />}
          {isCurrent && problems.length === 0 && (
            <CorrectResult record={record} version={model.version} address={address} reason={reason} patch={patchOf(model.version, record, before, draft)} />
          )}
        </div>
        {searched.map((list) => (
          <datalist key={list} id={`correct-names-${list}`}>
            {namedRecords(model, list).map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </datalist>
        ))}
      </div>
    </FormContext.Provider>
  )
}

/** Every problem with its place; choosing one goes to its field. */
function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className={styles.problems} aria-label="Problems">
      {problems.map(({ record, path, problem }) => (
        <li key={`${path} ${problem}`}>
          <Button look="quiet" onClick={() => document.getElementById(controlId(path))?.focus()}>
            {path}
          </Button>{' '}
          {problem} ({record})
        </li>
      ))}
    </ul>
  )
}

import { useState } from 'react'
import fieldStyles from '../../ui/Field.module.css'
import styles from './Correct.module.css'
import type { ControlProps } from './controlProps.ts'
import { Labelled } from './Labelled.tsx'

/** How exactly a date is known, with the form it is written in. */
const exactness = {
  day: { label: 'known to the day', form: 'YYYY-MM-DD', pattern: /^\d{4}-\d{2}-\d{2}$/ },
  month: { label: 'known to the month', form: 'YYYY-MM', pattern: /^\d{4}-\d{2}$/ },
  quarter: { label: 'known to the quarter', form: 'YYYY-Q1 to YYYY-Q4', pattern: /^\d{4}-Q[1-4]$/ },
} as const
type Exactness = keyof typeof exactness
const kinds: readonly Exactness[] = ['day', 'month', 'quarter']

/** What is left of a date where less of it is known. */
const reduced: Readonly<Record<Exactness, (date: string) => string>> = {
  day: (date) => date,
  month: (date) => /^\d{4}-\d{2}/.exec(date)?.[0] ?? date,
  quarter: (date) => date.replace(/^(\d{4})-(\d{2}).*$/, (_, year: string, month: string) => `${year}-Q${Math.ceil(Number(month) / 3)}`),
}

interface DateControlProps extends Omit<ControlProps, 'value'> {
  readonly value: string | undefined
}

/** A date as exact as it is known: first how exactly, then the date in that form. */
export function DateControl({ value = '', onChange, ...labelled }: DateControlProps) {
  const [kind, setKind] = useState<Exactness>(kinds.find((each) => exactness[each].pattern.test(value)) ?? 'day')
  const change = (next: string) => onChange(next === '' && labelled.optional ? undefined : next)
  const choose = (next: Exactness) => {
    setKind(next)
    change(reduced[next](value))
  }
  return (
    <div className={styles.pair}>
      <Labelled {...labelled} hint={kind === 'day' ? undefined : `Written ${exactness[kind].form}.`}>
        {(attributes) => (
          <input {...attributes} className={styles.input} type={kind === 'day' && (value === '' || exactness.day.pattern.test(value)) ? 'date' : 'text'} value={value} autoComplete="off" onChange={(event) => change(event.currentTarget.value)} />
        )}
      </Labelled>
      <label className={fieldStyles.field}>
        <span className={styles.label}>{labelled.label}: how exactly</span>
        <select className={styles.input} value={kind} onChange={(event) => choose(kinds.find((each) => each === event.currentTarget.value) ?? 'day')}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {exactness[each].label}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

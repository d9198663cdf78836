import type { RecordRef } from '../../model/rule/recordRef.ts'
import { RecordLink } from '../shared/RecordLink.tsx'
import styles from './RestsOn.module.css'

interface RestsOnProps {
  readonly records: readonly RecordRef[]
  readonly label?: string
}

/** The records that an answer of the rule rests on, each a link. Nothing where it rests on the term alone. */
export function RestsOn({ records, label = 'Rests on' }: RestsOnProps) {
  if (records.length === 0) return null
  return (
    <p className={styles.rests}>
      {label}:{' '}
      {records.map((record, index) => (
        <span key={`${record.kind} ${record.id}`}>
          {index > 0 && '; '}
          <RecordLink record={record} />
        </span>
      ))}
    </p>
  )
}

import { countOf } from '../../text/formatNumber.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { notVerified } from './notVerified.ts'

/** The records for which no supporting passage was seen, by name. */
export function NotVerified() {
  const { model, asOf } = useAsOf()
  const records = notVerified(model, asOf)
  if (records.length === 0) return <p>For every statement, event, number and term on record a supporting passage was seen.</p>
  return (
    <Disclosure summary={`${countOf(records.length, 'record')} for which no supporting passage was seen yet`}>
      <ul>
        {records.map((record) => (
          <li key={`${record.kind} ${record.id}`}>
            <RecordLink record={record} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

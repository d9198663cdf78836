import { termOf } from '../../model/rule/lookUp.ts'
import type { Changes } from '../../model/rule/changes.ts'
import type { RecordRef } from '../../model/rule/recordRef.ts'
import { paths } from '../../state/paths.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { deliveryWords } from '../../text/labels/deliveryWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Link } from '../shared/Link.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { accountMarks, deliveryMarks } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import styles from './StatusChanges.module.css'
import { useSince } from './useSince.ts'

function Records({ records }: { readonly records: readonly RecordRef[] }) {
  if (records.length === 0) return <span className={styles.quiet}>Only time passed</span>
  return (
    <ul className={styles.records}>
      {records.map((record) => (
        <li key={`${record.kind} ${record.id}`}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  )
}

function TermLink({ id }: { readonly id: string }) {
  const { model } = useAsOf()
  return <Link to={paths.term(id)}>{say(termOf(model, id).title)}</Link>
}

/** Both axes, each with its own table: what has happened, and what the parties say. */
export function StatusChanges({ changes }: { readonly changes: Changes }) {
  const { model } = useAsOf()
  const since = useSince()
  const deliveries = useTableFile(`changes-of-delivery-since-${since}`)
  const accounts = useTableFile(`changes-of-account-since-${since}`)
  if (changes.delivery.length === 0 && changes.account.length === 0) {
    return <Absent>No term changed its delivery or an account between the two days.</Absent>
  }
  return (
    <div className={styles.tables}>
      <DataTable
        caption="Delivery: what has happened"
        stack
        download={deliveries}
        rows={changes.delivery}
        rowKey={({ term }) => term}
        columns={[
          { key: 'term', header: 'Term', rowHeader: true, width: 'wide', cell: ({ term }) => <TermLink id={term} /> },
          {
            key: 'from',
            header: 'From',
            cell: ({ from }) =>
              from === null ? 'Not public yet' : <Marker {...deliveryMarks[from]} label={deliveryWords[from].label} />,
          },
          { key: 'to', header: 'To', cell: ({ to }) => <Marker {...deliveryMarks[to]} label={deliveryWords[to].label} /> },
          { key: 'records', header: 'Records that did it', width: 'wide', cell: ({ records }) => <Records records={records} /> },
        ]}
      />
      <DataTable
        caption="Account: what the parties say"
        stack
        download={accounts}
        rows={changes.account}
        rowKey={({ term, party }) => `${term} ${party}`}
        columns={[
          { key: 'term', header: 'Term', rowHeader: true, width: 'wide', cell: ({ term }) => <TermLink id={term} /> },
          { key: 'party', header: 'About', cell: ({ party }) => partyName(model, party) },
          { key: 'from', header: 'From', cell: ({ from }) => <Marker {...accountMarks[from]} label={accountWords[from].label} /> },
          { key: 'to', header: 'To', cell: ({ to }) => <Marker {...accountMarks[to]} label={accountWords[to].label} /> },
          { key: 'records', header: 'Records that did it', width: 'wide', cell: ({ records }) => <Records records={records} /> },
        ]}
      />
    </div>
  )
}

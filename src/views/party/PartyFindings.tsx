import type { Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { formatDay } from '../../text/formatDay.ts'
import { verdictWords } from '../../text/labels/claimWords.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Section } from '../../ui/Section.tsx'
import { DateText } from '../shared/DateText.tsx'
import { findingMark } from '../shared/findingMark.ts'
import { Link } from '../shared/Link.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { type FindingRow, partyFindings } from './partyFindings.ts'
import styles from './PartyTable.module.css'

/** A monitor's verdicts term by term, with the replies to them. */
export function PartyFindings({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const rows = partyFindings(model, party.id, asOf)
  const columns: readonly Column<FindingRow>[] = [
    { key: 'day', header: 'Day', width: 'narrow', cell: ({ claim }) => <DateText date={claim.date} part={claim.datePart} /> },
    { key: 'term', header: 'Term', rowHeader: true, cell: ({ term }) => <TermLinks terms={[term]} /> },
    {
      key: 'verdict',
      header: 'Finding',
      cell: ({ claim, verdict }) => (
        <Link to={paths.claim(claim.id)}>
          <Marker {...findingMark} label={verdictWords[verdict]} />
        </Link>
      ),
    },
    { key: 'replies', header: 'Replies', cell: (row) => <Replies row={row} /> },
  ]
  return (
    <Section
      id="findings"
      title={`Findings by ${partyInSentence(model, party.id)}`}
      lead="Findings stand beside what the parties say and never enter it. The verdicts are the monitor’s."
    >
      {rows.length === 0 ? (
        <Absent>No finding on a term is on record by {formatDay(asOf)}.</Absent>
      ) : (
        <div className={styles.table}>
          <DataTable
            caption="Findings, the newest first"
            hideCaption
            columns={columns}
            rows={rows}
            rowKey={({ claim, term }) => `${claim.id} ${term}`}
            stack
            dense
          />
        </div>
      )}
    </Section>
  )
}

function Replies({ row: { replies } }: { readonly row: FindingRow }) {
  const { model } = useAsOf()
  if (replies.length === 0) return <span className={styles.quiet}>No reply on record</span>
  return (
    <ul className={styles.list}>
      {replies.map((reply) => (
        <li key={reply.id}>
          <Link to={paths.claim(reply.id)}>{claimTitle(model, reply)}</Link>
        </li>
      ))}
    </ul>
  )
}

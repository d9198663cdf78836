import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf, formatNumber, listOf } from '../../text/formatNumber.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { type PartyAudit, auditParties } from './audit.ts'
import styles from './Method.module.css'
import { MethodAuditSources } from './MethodAuditSources.tsx'
import { NotVerified } from './NotVerified.tsx'

/** What the record holds, counted from the record itself as of the day. */
export function MethodAudit() {
  const { model, asOf } = useAsOf()
  return (
    <>
      <DataTable
        caption={`Statements by and about each party, as of ${formatDay(asOf)}`}
        stack
        rows={auditParties(model, asOf)}
        rowKey={({ party }) => party.id}
        columns={[
          { key: 'party', header: 'Party', rowHeader: true, cell: (row) => <PartyCell row={row} /> },
          { key: 'role', header: 'Role', cell: ({ party }) => partyRoleWords[party.role] },
          {
            key: 'claims',
            header: 'Statements',
            numeric: true,
            cell: ({ party, claims }) =>
              claims === 0 ? 'none' : <Link to={paths.claims()} choices={{ party: [party.id] }}>{formatNumber(claims)}</Link>,
          },
          { key: 'words', header: 'Words quoted', numeric: true, cell: ({ words }) => formatNumber(words) },
          { key: 'made', header: 'Allegations made', numeric: true, cell: ({ made }) => formatNumber(made) },
          { key: 'about', header: 'Allegations about it', numeric: true, cell: ({ about }) => formatNumber(about) },
          { key: 'answered', header: 'Answered by it', numeric: true, cell: ({ answered }) => formatNumber(answered) },
          {
            key: 'days',
            header: 'Median days to answer',
            numeric: true,
            cell: (row) => <MedianDays row={row} />,
          },
        ]}
        note="One allegation is one statement on one term about one party. Answers are those that the rule counts; the days run from the allegation to the first of them, 0 is the same day and a dash stands where nothing was alleged. The order is by role, not by any figure: what is on record depends on what was said in English and found, and says nothing about conduct."
      />
      <MethodAuditSources />
      <NotVerified />
    </>
  )
}

/** The figure, or why there is none. */
function MedianDays({ row: { about, medianDays } }: { readonly row: PartyAudit }) {
  if (medianDays !== null) return medianDays
  if (about > 0) return 'none'
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>nothing alleged</VisuallyHidden>
    </>
  )
}

function PartyCell({ row: { party, agents } }: { readonly row: PartyAudit }) {
  const { model } = useAsOf()
  return (
    <>
      <PartyMark party={party.id} />
      {agents.length > 0 && (
        <span className={styles.coded}>
          with {listOf(agents.map((agent) => `${partyName(model, agent.party)} (${countOf(agent.claims, 'statement')})`))}
        </span>
      )}
    </>
  )
}

import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { say } from '../../text/say.ts'
import { responseSentence } from '../../text/sentences/responseSentence.ts'
import type { Column } from '../../ui/column.ts'
import { classNames } from '../../ui/classNames.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { outcomesOf } from '../shared/claimCardGroups.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { AllegationRow } from './partyAllegations.ts'
import styles from './PartyTable.module.css'

interface AllegationTableProps {
  readonly caption: string
  readonly rows: readonly AllegationRow[]
  /** Which of the two parties the page is not about. */
  readonly other: 'by' | 'about'
}

/** Allegations with the party on the other side, the terms, and what became of each. */
export function AllegationTable({ caption, rows, other }: AllegationTableProps) {
  const columns: readonly Column<AllegationRow>[] = [
    {
      key: 'day',
      header: 'Day',
      width: 'narrow',
      cell: ({ claim }) => <DateText date={claim.date} part={claim.datePart} />,
    },
    {
      key: 'party',
      header: other === 'by' ? 'By' : 'About',
      width: 'narrow',
      cell: (row) => <PartyMark party={row[other]} />,
    },
    {
      key: 'claim',
      header: 'Statement',
      rowHeader: true,
      width: 'wide',
      cell: (row) => <Statement row={row} />,
    },
    { key: 'answer', header: 'Answer', width: 'wide', cell: (row) => <Outcomes row={row} /> },
  ]
  return (
    <div className={classNames(styles.table, styles.answers)}>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ claim, about }) => `${claim.id} ${about}`}
        stack
        dense
      />
    </div>
  )
}

function Statement({ row: { claim, responses } }: { readonly row: AllegationRow }) {
  return (
    <>
      <Link to={paths.claim(claim.id)}>{say(claim.summary)}</Link>
      <span className={styles.quiet}>
        On <TermLinks terms={responses.map(({ term }) => term)} />
      </span>
    </>
  )
}

/** What became of it, said once where it is the same for several terms. */
function Outcomes({ row: { responses } }: { readonly row: AllegationRow }) {
  const { model } = useAsOf()
  const outcomes = outcomesOf(responses)
  return (
    <ul className={styles.list}>
      {outcomes.map(({ response, terms }) => (
        <li key={terms.join(' ')}>
          {outcomes.length > 1 && (
            <span className={styles.quiet}>
              <TermLinks terms={terms} />
            </span>
          )}
          {responseSentence(model, response)}
          {response.byAccused.map(({ claim }) => (
            <span key={claim.id} className={styles.quiet}>
              <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

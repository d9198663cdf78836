import type { ReactNode } from 'react'
import type { Model, Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { countOf } from '../../text/formatNumber.ts'
import { partyRoleWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Link } from './Link.tsx'
import { PartyMark } from './PartyMark.tsx'
import { type Matrix, type MatrixRow, emptyCells, matrixKeys } from './positionMatrix.ts'
import styles from './PositionMatrix.module.css'
import { PositionMatrixKey } from './PositionMatrixKey.tsx'
import { StanceCell } from './StanceCell.tsx'
import { sides } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'
import { useTableFile } from './useTableFile.ts'

/** Our record has about fifty terms, which stand there as a whole. */
const mostTerms = 80

interface PositionMatrixProps {
  readonly matrix: Matrix
  readonly caption: ReactNode
}

const isSide = (party: Party): boolean => sides.some((side) => side === party.id)

/** The name of a column; who is none of the three sides says what it is. */
function SpeakerHeading({ party }: { readonly party: Party }) {
  return (
    <>
      <Link to={paths.party(party.id)} className={styles.speaker}>
        <PartyMark party={party.id} />
      </Link>
      {!isSide(party) && <span className={styles.role}>{partyRoleWords[party.role]}</span>}
    </>
  )
}

/** The term, and, where the cells stand below it instead of beside it, one line for all that are empty. */
function RowHeading({ row }: { readonly row: MatrixRow }) {
  const { term } = row
  const { unspoken, leftOut } = emptyCells(row)
  const empty = [
    unspoken > 0 ? `${countOf(unspoken, 'party', 'parties')}: no statement on record` : '',
    leftOut > 0 ? `${countOf(leftOut, 'party', 'parties')}: other statements only` : '',
  ].filter((words) => words !== '')
  return (
    <>
      <span className={styles.term}>
        <Link to={paths.term(term.id)}>{say(term.title)}</Link>
        <span className={styles.reference}>
          {term.inPublicText ? say(term.reference) : <Tag dashed>In no public text</Tag>}
        </span>
      </span>
      {empty.length > 0 && <span className={styles.empty}>{empty.join('; ')}</span>}
    </>
  )
}

function groupTitle(model: Model, { term }: MatrixRow): string {
  const instrument = model.index.instruments.get(term.instrument)
  const topic = model.index.topics.get(term.topic)
  return [say(instrument?.title ?? term.instrument), say(topic?.title ?? term.topic)].join(' – ')
}

/** Terms down, parties across: which party says what about which term, about whom, and since when. */
export function PositionMatrix({ matrix, caption }: PositionMatrixProps) {
  const { model } = useAsOf()
  const file = useTableFile('positions', matrixKeys)
  const columns: readonly Column<MatrixRow>[] = [
    { key: 'term', header: 'Term', rowHeader: true, cell: (row) => <RowHeading row={row} /> },
    ...matrix.speakers.map((party) => ({
      key: party.id,
      header: <SpeakerHeading party={party} />,
      label: partyName(model, party.id),
      cell: (row: MatrixRow) => {
        const cell = row.cells.get(party.id)
        return cell === undefined ? null : <StanceCell lines={cell.lines} othersLeftOut={cell.othersLeftOut} />
      },
    })),
  ]
  return (
    <div className={styles.matrix}>
      <PositionMatrixKey />
      <DataTable
        caption={caption}
        columns={columns}
        rows={matrix.rows}
        rowKey={({ term }) => term.id}
        groupBy={(row) => groupTitle(model, row)}
        sticky
        dense
        grid
        most={mostTerms}
        download={file}
        note="For each party: what it says, about whose conduct, and when. A dash means that no statement is on record. Statements of those who speak for a party stand in that party’s column. Monitors’ findings and press comment stand in columns of their own and never enter the account."
      />
    </div>
  )
}

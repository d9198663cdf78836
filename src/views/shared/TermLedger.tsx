import { useEffect, useRef } from 'react'
import type { Term } from '../../model/types.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import type { Column } from '../../ui/column.ts'
import { classNames } from '../../ui/classNames.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { FilterKey } from './filterWords.ts'
import { PartyMark } from './PartyMark.tsx'
import { StanceCell } from './StanceCell.tsx'
import { ledgerTakeAway } from './ledgerLater.ts'
import type { ShownLedger } from './LedgerTakeAway.tsx'
import { briefLines } from './stanceLines.ts'
import { sides } from './stateMarks.ts'
import styles from './TermLedger.module.css'
import { LedgerAccounts, LedgerDelivery, LedgerDue, LedgerNoWord, LedgerOwed, LedgerTitle } from './TermLedgerCells.tsx'
import { type LedgerRow, hasSidesWord, termLedgerRows } from './termLedgerRows.ts'
import { useAsOf } from './useAsOf.ts'
import { useTableFile } from './useTableFile.ts'

/** Our record has about fifty terms, which stand there as a whole. */
const mostTerms = 80

interface TermLedgerProps {
  readonly terms: readonly Term[]
  readonly caption: string
  readonly hideCaption?: boolean
  /** The line above a run of rows; by topic where nothing else is asked for. */
  readonly groupBy?: ((row: LedgerRow) => string) | undefined
  /** On a phone, only the terms about which something is open. */
  readonly brief?: boolean
  /** The filters that the terms went through; the file that the ledger is taken away as is named for those in use. */
  readonly filters?: readonly FilterKey[] | undefined
  /** Offers it as a picture; the page has the anchor `ledger` then. */
  readonly isPicture?: boolean
}

/** Terms as a ledger: one row each, both axes beside each other, and the three sides in columns of one width. */
export function TermLedger({ terms, caption, hideCaption = false, groupBy, brief = false, filters, isPicture = false }: TermLedgerProps) {
  const { model, asOf } = useAsOf()
  const file = useTableFile('terms', filters)
  const columns: readonly Column<LedgerRow>[] = [
    { key: 'term', header: 'Term', rowHeader: true, cell: (row) => <LedgerTitle row={row} /> },
    { key: 'owed', header: 'Owed by', cell: (row) => <LedgerOwed row={row} /> },
    { key: 'due', header: 'Due', cell: (row) => <LedgerDue row={row} /> },
    { key: 'delivery', header: 'Delivery', cell: (row) => <LedgerDelivery row={row} /> },
    { key: 'account', header: 'Account', cell: (row) => <LedgerAccounts row={row} /> },
    ...sides.map((side) => ({
      key: side,
      header: <PartyMark party={side} />,
      label: partyName(model, side),
      cell: (row: LedgerRow) =>
        hasSidesWord(row) ? <StanceCell lines={briefLines(row.positions[side])} /> : <LedgerNoWord row={row} side={side} />,
    })),
  ]
  const topicOf = ({ term }: LedgerRow): string => {
    const topic = model.index.topics.get(term.topic)
    return topic === undefined ? term.topic : say(topic.title)
  }
  const rows = termLedgerRows(model, terms, asOf)
  const shown = useRef<ShownLedger | null>(null)
  useEffect(() => {
    shown.current = { title: caption, rows, groupOf: groupBy ?? topicOf, file: file.name }
  })
  return (
    <div className={classNames(styles.ledger, brief && styles.brief)}>
      <DataTable
        caption={caption}
        hideCaption={hideCaption}
        columns={columns}
        rows={rows}
        rowKey={({ term }) => term.id}
        groupBy={groupBy ?? topicOf}
        sticky
        stack
        dense
        most={mostTerms}
        download={file}
      />
      {isPicture && <ledgerTakeAway.Part shown={shown} />}
    </div>
  )
}

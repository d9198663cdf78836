import type { ReactNode } from 'react'
import type { Party, Term } from '../../model/types.ts'
import { partyInSentence, partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { AccountMark } from '../shared/AccountMark.tsx'
import { LedgerDelivery, LedgerDue, LedgerTitle } from '../shared/TermLedgerCells.tsx'
import { type LedgerRow, termLedgerRows } from '../shared/termLedgerRows.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './PartyTable.module.css'
import { type TermRole, partyTerms, roleOn } from './partyTerms.ts'

const roleWords: Readonly<Record<TermRole, string>> = {
  obligor: 'Owes it',
  actor: 'Has it in hand',
  'also-bound': 'Bound too',
}

/** What the party owes, and what it is owed, each with both axes. */
export function PartyTerms({ party }: { readonly party: Party }) {
  const { model, asOf } = useAsOf()
  const { owes, owed } = partyTerms(model, party.id, asOf)
  const name = partyInSentence(model, party.id)
  return (
    <>
      <Section id="owes" title={`Owed by ${name}`}>
        <TermTable
          caption={`Terms that ${name} owes, has in hand or is bound by`}
          terms={owes}
          other={{
            header: 'Its part',
            cell: ({ term }) => (
              <>
                {roleWords[roleOn(term, party.id)]}
                <span className={styles.quiet}>
                  {term.obligor === party.id
                    ? term.beneficiary !== undefined && `to ${partyName(model, term.beneficiary)}`
                    : `owed by ${partyName(model, term.obligor)}`}
                </span>
              </>
            ),
          }}
          meant={() => party.id}
        />
      </Section>
      <Section id="owed" title={`Owed to ${name}`}>
        <TermTable
          caption={`Terms owed to ${name}`}
          terms={owed}
          other={{ header: 'Owed by', cell: ({ term }) => partyName(model, term.obligor) }}
          meant={({ obligor }) => obligor}
        />
      </Section>
    </>
  )
}

interface TermTableProps {
  readonly caption: string
  readonly terms: readonly Term[]
  readonly other: { readonly header: string; readonly cell: (row: LedgerRow) => ReactNode }
  /** The party whose account is shown. */
  readonly meant: (term: Term) => string
}

function TermTable({ caption, terms, other, meant }: TermTableProps) {
  const { model, asOf } = useAsOf()
  if (terms.length === 0) return <Absent>None of the terms on record by this day.</Absent>
  const columns: readonly Column<LedgerRow>[] = [
    { key: 'term', header: 'Term', rowHeader: true, width: 'wide', cell: (row) => <LedgerTitle row={row} /> },
    { key: 'other', ...other },
    { key: 'due', header: 'Due', cell: (row) => <LedgerDue row={row} /> },
    { key: 'delivery', header: 'Delivery', cell: (row) => <LedgerDelivery row={row} /> },
    {
      key: 'account',
      header: 'What the parties say of it',
      cell: ({ term, headline }) => {
        const account = headline.accounts.find((item) => item.party === meant(term) && item.state !== 'no-statement')
        return account === undefined ? (
          <span className={styles.quiet}>No word on whether it was kept</span>
        ) : (
          <AccountMark account={account} />
        )
      },
    },
  ]
  return (
    <div className={styles.table}>
      <DataTable
        caption={caption}
        hideCaption
        columns={columns}
        rows={termLedgerRows(model, terms, asOf)}
        rowKey={({ term }) => term.id}
        groupBy={({ term }) => say(model.index.topics.get(term.topic)?.title ?? term.topic)}
        stack
        dense
      />
    </div>
  )
}

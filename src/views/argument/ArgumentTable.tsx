import { memo } from 'react'
import { capitalise } from '../../text/capitalise.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { paths } from '../../state/paths.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { say } from '../../text/say.ts'
import { openWords } from '../../text/sentences/argumentSentence.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ArgumentFacts } from './argumentFacts.ts'
import { type ArgumentRow, argumentRows } from './argumentRows.ts'

/** Exactly the statements of the picture, with what each answers and what answers it. */
export const ArgumentTable = memo(function ArgumentTable({ facts }: { readonly facts: ArgumentFacts }) {
  const { model } = useAsOf()
  const claimOf = (id: string) => model.index.claims.get(id)
  const columns: readonly Column<ArgumentRow>[] = [
    {
      key: 'date',
      header: 'Date',
      cell: ({ key }) => {
        const claim = claimOf(key)
        return claim === undefined ? null : <DateText date={claim.date} part={claim.datePart} />
      },
    },
    {
      key: 'party',
      header: 'Party',
      cell: ({ key }) => {
        const claim = claimOf(key)
        return claim === undefined ? null : <PartyMark party={claim.party} />
      },
    },
    {
      key: 'kind',
      header: 'Kind',
      cell: ({ key }) => {
        const claim = claimOf(key)
        return claim === undefined ? null : claimKindWords[claim.kind].label
      },
    },
    {
      key: 'statement',
      header: 'Statement',
      rowHeader: true,
      width: 'wide',
      cell: ({ key }) => {
        const claim = claimOf(key)
        return claim === undefined ? null : <Link to={paths.claim(key)}>{say(claim.summary)}</Link>
      },
    },
    { key: 'answers', header: 'Answers', cell: ({ answers }) => <Claims ids={answers} /> },
    {
      key: 'answered',
      header: 'Answered by',
      cell: ({ answeredBy, openFor }) => (
        <>
          <Claims ids={answeredBy} />
          {openFor !== null && <p>{capitalise(openWords(openFor))}</p>}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption="Statements, and who answered whom"
      hideCaption
      columns={columns}
      rows={argumentRows(facts)}
      most={facts.marks.length}
      rowKey={({ key }) => key}
      stack
      dense
      runOn
    />
  )
})

/** Claims by party and date, each a link. */
function Claims({ ids }: { readonly ids: readonly string[] }) {
  const { model } = useAsOf()
  return ids.map((id) => {
    const claim = model.index.claims.get(id)
    return claim === undefined ? null : (
      <p key={id}>
        <Link to={paths.claim(id)}>{claimTitle(model, claim)}</Link>
      </p>
    )
  })
}

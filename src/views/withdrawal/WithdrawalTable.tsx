import { paths } from '../../state/paths.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { counterOf } from '../../text/sentences/progressSentence.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { WithdrawalFacts } from './withdrawalFacts.ts'
import { type WithdrawalRow, withdrawalRows } from './withdrawalRows.ts'

const kinds: Readonly<Record<WithdrawalRow['kind'], string>> = {
  promised: 'Asked for by the text',
  planned: 'Planned',
  announced: 'Announced',
  reported: 'Reported',
  event: 'Event',
  moment: 'Moment',
}

/** Exactly the values of the picture, with who counted and the source. */
export function WithdrawalTable({ facts }: { readonly facts: WithdrawalFacts }) {
  const { model } = useAsOf()
  const observations = new Map(model.observations.map((observation) => [observation.id, observation]))
  const columns: readonly Column<WithdrawalRow>[] = [
    { key: 'day', header: 'Day', rowHeader: true, cell: ({ key, last }) => <DateText date={dateOf(key) ?? last} /> },
    { key: 'kind', header: 'What it is', cell: ({ kind }) => kinds[kind] },
    { key: 'what', header: 'Number or event', numeric: false, cell: (row) => <What row={row} /> },
    { key: 'stated', header: 'Said on', cell: ({ statedOn }) => (statedOn === null ? null : <DateText date={statedOn} />) },
    {
      key: 'by',
      header: 'By',
      cell: ({ key }) => {
        const observation = observations.get(key)
        return observation === undefined ? null : counterOf(model, observation)
      },
    },
    {
      key: 'source',
      header: 'Source',
      cell: ({ key }) => {
        const sources = observations.get(key)?.sources ?? model.index.events.get(key)?.sources
        return sources === undefined ? null : <SourceLine sources={sources} bare />
      },
    },
  ]
  const dateOf = (key: string): string | undefined => observations.get(key)?.date ?? model.index.events.get(key)?.date
  return (
    <DataTable
      caption="The withdrawal in numbers"
      hideCaption
      columns={columns}
      rows={withdrawalRows(facts)}
      rowKey={({ key }) => key}
      groupBy={({ group }) => group}
      stack
      dense
    />
  )
}

function What({ row }: { readonly row: WithdrawalRow }) {
  const { model } = useAsOf()
  if (row.kind === 'event') return <Link to={paths.event(row.key)}>{row.what}</Link>
  if (row.term === null) return row.what
  return (
    <>
      {formatNumber(Number(row.what))}:{' '}
      <Link to={paths.term(row.term)}>{say(model.index.terms.get(row.term)?.title ?? row.term)}</Link>
    </>
  )
}

import { memo } from 'react'
import { paths } from '../../state/paths.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { mostDrawn } from '../shared/chart/latestDrawn.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { CountedBy, RestsOnSources } from '../shared/NumberCells.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import { withdrawalKinds } from './withdrawalKinds.ts'
import type { WithdrawalRow } from './withdrawalRows.ts'

/** Exactly the values of the picture, with who counted and the source. */
export const WithdrawalTable = memo(function WithdrawalTable({ rows }: { readonly rows: readonly WithdrawalRow[] }) {
  const { model } = useAsOf()
  const file = useTableFile('withdrawal')
  const observations = new Map(model.observations.map((observation) => [observation.id, observation]))
  const columns: readonly Column<WithdrawalRow>[] = [
    { key: 'day', header: 'Day', rowHeader: true, cell: ({ key, last }) => <DateText date={dateOf(key) ?? last} /> },
    { key: 'kind', header: 'What it is', cell: ({ kind }) => withdrawalKinds[kind].label },
    { key: 'what', header: 'Number or event', cell: (row) => <What row={row} /> },
    { key: 'stated', header: 'Said on', cell: ({ statedOn }) => (statedOn === null ? null : <DateText date={statedOn} />) },
    {
      key: 'by',
      header: 'By',
      cell: ({ key }) => <CountedBy id={key} />,
    },
    {
      key: 'source',
      header: 'Source',
      cell: ({ key }) => <RestsOnSources id={key} />,
    },
  ]
  const dateOf = (key: string): string | undefined => observations.get(key)?.date ?? model.index.events.get(key)?.date
  return (
    <DataTable
      caption="The withdrawal in numbers"
      hideCaption
      columns={columns}
      rows={rows}
      most={mostDrawn}
      rowKey={({ key }) => key}
      groupBy={({ group }) => group}
      stack
      dense
      download={file}
    />
  )
})

function What({ row: { key, kind, what, term } }: { readonly row: WithdrawalRow }) {
  if (kind === 'event') return <Link to={paths.event(key)}>{what}</Link>
  return term === null ? (
    what
  ) : (
    <>
      {what}: <TermLinks terms={[term]} />
    </>
  )
}

import { memo } from 'react'
import { paths } from '../../state/paths.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { Column } from '../../ui/column.ts'
import { mostDrawn } from '../shared/chart/latestDrawn.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { CountedBy, RestsOnSources } from '../shared/NumberCells.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import { exchangeKinds } from './exchangeKinds.ts'
import type { ExchangeRow } from './exchangeRows.ts'

/** Exactly the values of the picture, with who counted and the source. */
export const ExchangeTable = memo(function ExchangeTable({ rows }: { readonly rows: readonly ExchangeRow[] }) {
  const { model } = useAsOf()
  const file = useTableFile('prisoner-exchange')
  const observations = new Map(model.observations.map((observation) => [observation.id, observation]))
  const columns: readonly Column<ExchangeRow>[] = [
    {
      key: 'day',
      header: 'Day',
      rowHeader: true,
      cell: ({ key, last }) => <DateText date={observations.get(key)?.date ?? model.index.events.get(key)?.date ?? last} />,
    },
    { key: 'kind', header: 'What it is', cell: ({ kind }) => kind === 'total' ? 'Total' : exchangeKinds[kind].label },
    {
      key: 'number',
      header: 'Number or event',
      cell: ({ key, number, name }) => {
        const reading = observations.get(key)?.reading
        if (number === null) return <Link to={paths.event(key)}>{say(model.index.events.get(key)?.title ?? name)}</Link>
        return reading === undefined ? number : `${number}, ${say(reading)}`
      },
    },
    {
      key: 'by',
      header: 'By the count of',
      cell: ({ key }) => <CountedBy id={key} />,
    },
    {
      key: 'source',
      header: 'Source',
      cell: ({ key }) => <RestsOnSources id={key} />,
    },
  ]
  return (
    <DataTable
      caption="The exchange in numbers"
      hideCaption
      columns={columns}
      rows={rows}
      most={mostDrawn}
      rowKey={({ side, key }) => `${side.term} ${key}`}
      groupBy={({ side }) => `Released by: ${partyName(model, side.releasedBy)}`}
      stack
      dense
      download={file}
    />
  )
})

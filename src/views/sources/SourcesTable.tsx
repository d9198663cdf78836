import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { originWords, sourceKindWords } from '../../text/labels/recordWords.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Link } from '../shared/Link.tsx'
import type { UsedSource } from '../shared/sourceUse.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import { type SourceOrder, sortSources } from './findSources.ts'
import styles from './SourcesTable.module.css'

/** More than our record rests on. */
const mostSources = 600

interface SourcesTableProps {
  readonly sources: readonly UsedSource[]
  readonly order: SourceOrder
}

/** The sources one by one in the order asked for, under their kinds where none was. */
export function SourcesTable({ sources, order }: SourcesTableProps) {
  const { model } = useAsOf()
  const file = useTableFile('sources', ['q'])
  return (
    <div className={styles.sources}>
      <DataTable
        caption="Sources and what rests on them"
        hideCaption
        columns={columnsIn(order)}
        rows={sortSources(model, sources, order)}
        rowKey={({ source }) => source.id}
        groupBy={order === undefined ? ({ source }) => sourceKindWords[source.kind] : undefined}
        stack
        sticky
        most={mostSources}
        dense
        download={file}
      />
    </div>
  )
}

const columnsIn = (order: SourceOrder): readonly Column<UsedSource>[] => [
  {
    key: 'title',
    header: 'Source',
    rowHeader: true,
    width: 'wide',
    cell: ({ source }) => (
      <>
        <Link to={paths.source(source.id)}>{source.title}</Link>
        {source.titleConfirmed === false && <span className={styles.quiet}>title not confirmed</span>}
        {source.author !== undefined && <span className={styles.quiet}>{source.author}</span>}
      </>
    ),
  },
  {
    key: 'publisher',
    header: 'Publisher',
    ...(order === 'publisher' ? { sort: 'ascending' as const } : {}),
    cell: ({ source }) => source.publisher,
  },
  {
    key: 'date',
    header: 'Date',
    ...(order === 'newest' ? { sort: 'descending' as const } : order === 'oldest' ? { sort: 'ascending' as const } : {}),
    cell: ({ source }) =>
      source.date === undefined ? (
        <span className={styles.unknown}>not known</span>
      ) : (
        formatDate(source.date, source.datePart)
      ),
  },
  {
    key: 'origin',
    header: 'Origin',
    cell: ({ source }) => (
      <>
        {originWords[source.origin].label}{' '}
        {source.originOf !== undefined && <span className={styles.quiet}>of {source.originOf}</span>}
      </>
    ),
  },
  {
    key: 'uses',
    header: 'Rests on it',
    numeric: true,
    ...(order === 'most-used' ? { sort: 'descending' as const } : {}),
    cell: ({ uses }) => formatNumber(uses.length),
  },
]

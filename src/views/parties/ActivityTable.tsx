import { memo } from 'react'
import { paths } from '../../state/paths.ts'
import { activityCountWords, activityMonthWords, activitySilenceWords } from '../../text/sentences/activitySentence.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Link } from '../shared/Link.tsx'
import type { ActivityFacts } from './activityFacts.ts'
import { type ActivityEntry, type ActivityRow, activityRows } from './activityRows.ts'

/** Exactly what the map draws: a row per term, a column per side. */
export const ActivityTable = memo(function ActivityTable({ facts }: { readonly facts: ActivityFacts }) {
  const columns: readonly Column<ActivityRow>[] = [
    { key: 'term', header: 'Term', rowHeader: true, cell: ({ term }) => <Link to={paths.term(term.id)}>{term.title}</Link> },
    ...facts.panels.map((panel) => ({
      key: panel.key,
      header: panel.name,
      width: 'even' as const,
      cell: ({ panels }: ActivityRow) => {
        const entry = panels.get(panel.key)
        return entry === undefined ? null : <Entry entry={entry} />
      },
    })),
  ]
  return (
    <DataTable
      caption="Who acted and who spoke, month by month"
      hideCaption
      columns={columns}
      rows={activityRows(facts)}
      rowKey={({ term }) => term.id}
      groupBy={({ topic }) => topic}
      stack
      dense
      runOn
    />
  )
})

const Entry = ({ entry: { cells, silent, months } }: { readonly entry: ActivityEntry }) => (
  <ul>
    {cells.map((cell) => (
      <li key={cell.key}>
        {activityMonthWords(cell.from, cell.to)}: {activityCountWords({ statements: cell.claims.length, numbers: cell.numbers.length, events: cell.events.length })}
      </li>
    ))}
    {silent > 0 && <li>{activitySilenceWords(silent, months)}</li>}
  </ul>
)

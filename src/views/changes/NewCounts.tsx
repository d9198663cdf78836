import { seriesOf } from '../../model/rule/lookUp.ts'
import type { Observation } from '../../model/types.ts'
import { capitalise } from '../../text/capitalise.ts'
import { observationKindWords } from '../../text/labels/recordWords.ts'
import { say } from '../../text/say.ts'
import { counterOf, observationNumber } from '../../text/sentences/progressSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../shared/DateText.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import { useSince } from './useSince.ts'

/** Numbers that became public between the two days, by who counted. */
export function NewCounts({ observations }: { readonly observations: readonly Observation[] }) {
  const { model } = useAsOf()
  const since = useSince()
  const file = useTableFile(`new-counts-since-${since}`)
  if (observations.length === 0) return <Absent>No number became public between the two days.</Absent>
  return (
    <DataTable
      caption="New counts, plans and announcements"
      hideCaption
      stack
      download={file}
      rows={observations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'date', header: 'For', width: 'narrow', cell: ({ date }) => <DateText date={date} /> },
        { key: 'series', header: 'What', rowHeader: true, cell: ({ series }) => say(seriesOf(model, series).title) },
        { key: 'number', header: 'Number', numeric: true, cell: (item) => observationNumber(item) },
        { key: 'kind', header: 'Kind', cell: ({ kind }) => observationKindWords[kind] },
        { key: 'counter', header: 'By the count of', cell: (item) => capitalise(counterOf(model, item)) },
        { key: 'sources', header: 'Sources', width: 'wide', cell: ({ sources }) => <SourceList sources={sources} /> },
      ]}
    />
  )
}

import { progressOf } from '../../model/rule/progress.ts'
import { seriesOf } from '../../model/rule/lookUp.ts'
import type { Model, Observation, Term } from '../../model/types.ts'
import { capitalise } from '../../text/capitalise.ts'
import { formatDay } from '../../text/formatDay.ts'
import { formatNumber } from '../../text/formatNumber.ts'
import { observationKindWords } from '../../text/labels/recordWords.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { observationNumber, progressSentence, targetOf } from '../../text/sentences/progressSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { DateText } from '../shared/DateText.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import styles from './TermTables.module.css'

interface TermNumbersProps {
  readonly term: Term
  readonly numbers: readonly Observation[]
}

/** A table of more rows than this opens on demand. */
const most = 12

/** The measure of a term: what is counted, the latest by each counter, and every number on record. */
export function TermNumbers({ term, numbers }: TermNumbersProps) {
  const { model, asOf } = useAsOf()
  const file = useTableFile(`numbers-${term.id}`)
  const { measure } = term
  if (measure === undefined) return null
  const series = seriesOf(model, measure.series)
  const progress = progressOf(model, term, asOf)
  const target = targetOf(term)
  return (
    <div className={styles.tables}>
      <Prose>
        <p>
          {target === null ? 'The text sets no number.' : `The text: ${target} ${say(series.unit)}.`} {say(series.counts)}
        </p>
        {measure.note !== undefined && <p>{say(measure.note)}</p>}
        {progress.length > 0 && (
          <>
            <p>The latest by each counter:</p>
            <ul>
              {progress.map((item) => (
                <li key={item.counter}>{capitalise(progressSentence(model, term, item))}</li>
              ))}
            </ul>
          </>
        )}
      </Prose>
      {progress.length === 0 && <Absent>Not reported: nobody’s count is on record by {formatDay(asOf)}.</Absent>}
      {numbers.length > 0 && (
        <Disclosure summary={`All numbers on record: ${formatNumber(numbers.length)}`} open={numbers.length <= most}>
          <DataTable
            caption={say(series.title)}
            columns={columnsOf(model, numbers)}
            rows={numbers}
            rowKey={({ id }) => id}
            rowId={({ id }) => id}
            stack
            download={file}
          />
        </Disclosure>
      )}
    </div>
  )
}

const columnsOf = (model: Model, numbers: readonly Observation[]): readonly Column<Observation>[] => [
  {
    key: 'date',
    header: 'Date',
    rowHeader: true,
    cell: ({ date, statedOn }) => (
      <>
        <DateText date={date} />
        {statedOn !== undefined && <span className={styles.quiet}>said {formatDay(statedOn)}</span>}
      </>
    ),
  },
  {
    key: 'value',
    header: 'Number',
    numeric: true,
    cell: (observation) => (
      <>
        {capitalise(observationNumber(observation))}
        {observation.baseline && <span className={styles.quiet}>starting level</span>}
      </>
    ),
  },
  {
    key: 'kind',
    header: 'Planned or reported',
    cell: ({ kind, conflictsWith }) => (
      <>
        {observationKindWords[kind]}
        {numbers.some(({ id }) => conflictsWith.includes(id)) && <span className={styles.quiet}>differs from another count</span>}
      </>
    ),
  },
  {
    key: 'by',
    header: 'Counted by',
    cell: ({ countedBy, passedOnBy }) => (
      <>
        {partyName(model, countedBy)}
        {passedOnBy !== undefined && passedOnBy !== countedBy && (
          <span className={styles.quiet}>passed on by {partyName(model, passedOnBy)}</span>
        )}
      </>
    ),
  },
  { key: 'note', header: 'What it says', width: 'wide', cell: ({ note }) => say(note) },
  { key: 'sources', header: 'Source', cell: ({ sources }) => <SourceLine sources={sources} bare /> },
]

import type { Day } from '../../model/days.ts'
import { type DueReading, dueOf } from '../../model/rule/due.ts'
import type { Model, Term } from '../../model/types.ts'
import { formatDate, formatDay, formatWeekday } from '../../text/formatDay.ts'
import { formatLunarDay, formatSolarDay } from '../../text/formatHijriDay.ts'
import { capitalise } from '../../text/capitalise.ts'
import { say } from '../../text/say.ts'
import { daysFromWords } from '../../text/sentences/daysFromWords.ts'
import { readBy } from '../../text/sentences/dueSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './TermTables.module.css'

/** When a term is due, by every reading that was public by the day shown. */
export function TermDue({ term }: { readonly term: Term }) {
  const { asOf, model } = useAsOf()
  const { readings } = dueOf(model, term, asOf)
  return (
    <div className={styles.tables}>
      {term.due === undefined ? (
        <Absent>The text names no day.</Absent>
      ) : (
        <Prose>
          <p>{say(term.due.rule)}</p>
          {term.due.note !== undefined && <p>{say(term.due.note)}</p>}
        </Prose>
      )}
      {readings.length > 0 && (
        <DataTable
          caption={`Readings of the due day that were public by ${formatDay(asOf)}`}
          columns={columnsOf(model, asOf)}
          rows={readings}
          rowKey={({ reading, day }) => `${day} ${reading.by.join(' ')} ${reading.public.day}`}
          stack
        />
      )}
    </div>
  )
}

const columnsOf = (model: Model, asOf: Day): readonly Column<DueReading>[] => [
  {
    key: 'day',
    header: 'Due',
    rowHeader: true,
    cell: ({ reading, day }) =>
      day === null ? (
        'Cannot be told yet: what it counts from has not begun on record.'
      ) : (
        <>
          <time dateTime={day}>{formatDay(day)}</time>
          <span className={styles.quiet}>
            {reading.date !== undefined && reading.date !== day
              ? `${formatDate(reading.date)}, so by its last day`
              : formatWeekday(day)}
          </span>
        </>
      ),
  },
  { key: 'left', header: 'Days', width: 'narrow', cell: ({ day }) => (day === null ? '' : daysFromWords(day, asOf)) },
  {
    key: 'hijri',
    header: 'Solar and lunar Hijri',
    width: 'narrow',
    cell: ({ day }) =>
      day !== null && (
        <>
          {formatSolarDay(day)}
          <span className={styles.quiet}>{formatLunarDay(day)}</span>
        </>
      ),
  },
  { key: 'by', header: 'Read so', cell: (due) => capitalise(readBy(model, due)) },
  { key: 'counting', header: 'How it is counted', width: 'wide', cell: ({ reading }) => say(reading.counting) },
  { key: 'sources', header: 'Source', cell: ({ reading }) => <SourceLine sources={reading.sources} bare /> },
]

import type { Party } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { countOf, spanOf } from '../../text/formatNumber.ts'
import { answerKindWords } from '../../text/labels/claimWords.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { afterDays } from '../../text/sentences/responseSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Section } from '../../ui/Section.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { type AnswerCount, type AnswerRow, answerCounts, partyAnswers } from './partyAnswers.ts'
import styles from './PartyTable.module.css'

const timeOf = ({ least, most }: AnswerCount): string =>
  most === 0 ? 'the same day' : `after ${spanOf(least, most, 'day')}`

/** Whom the party answered and after how many days: accusations and any other statement. */
export function PartyAnswers({ party }: { readonly party: Party }) {
  const { model } = useAsOf()
  const { asOf } = useAsOf()
  const rows = partyAnswers(model, party.id, asOf)
  const name = partyInSentence(model, party.id)
  const columns: readonly Column<AnswerRow>[] = [
    {
      key: 'answer',
      header: 'Answer',
      rowHeader: true,
      cell: ({ answer }) => (
        <>
          <Link to={paths.claim(answer.id)}>{claimTitle(model, answer)}</Link>
          {answer.answerKind !== undefined && (
            <span className={styles.quiet}>{answerKindWords[answer.answerKind].label}</span>
          )}
        </>
      ),
    },
    { key: 'to', header: 'To', cell: ({ to }) => <Link to={paths.claim(to.id)}>{claimTitle(model, to)}</Link> },
    { key: 'days', header: 'When', cell: ({ days }) => afterDays(days) },
  ]
  return (
    <Section id="answered" title={`Whom ${name} answered`} lead="Any statement answered, not accusations alone.">
      {rows.length === 0 ? (
        <Absent>No answer by {name} to another party is on record.</Absent>
      ) : (
        <>
          <ul className={styles.text}>
            {answerCounts(model, rows).map((count) => (
              <li key={count.to}>
                {countOf(count.count, 'answer')} to {partyInSentence(model, count.to)}, {timeOf(count)}
              </li>
            ))}
          </ul>
          <div className={styles.table}>
            <DataTable
              caption={`Answers by ${name}, the newest first`}
              hideCaption
              columns={columns}
              rows={rows}
              rowKey={({ answer, to }) => `${answer.id} ${to.id}`}
              stack
              dense
            />
          </div>
        </>
      )}
    </Section>
  )
}

import type { Claim } from '../../model/types.ts'
import { answeredBy } from '../../model/rule/thread.ts'
import { paths } from '../../state/paths.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { useTableFile } from '../shared/useTableFile.ts'
import styles from './NewClaims.module.css'
import { useSince } from './useSince.ts'

/** Statements that became public between the two days, each with what it answers. */
export function NewClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const { model } = useAsOf()
  const since = useSince()
  const file = useTableFile(`new-statements-since-${since}`)
  if (claims.length === 0) return <Absent>No statement became public between the two days.</Absent>
  const answers = (claim: Claim) => answeredBy(claim).flatMap((id) => model.index.claims.get(id) ?? [])
  return (
    <div className={styles.list}>
      <DataTable
        caption="New statements"
        hideCaption
        stack
        download={file}
        rows={claims}
        rowKey={({ id }) => id}
        columns={[
          { key: 'date', header: 'Date', width: 'narrow', cell: ({ date, datePart }) => <DateText date={date} part={datePart} /> },
          { key: 'who', header: 'Who', cell: (claim) => speakerLine(model, claim) },
          { key: 'kind', header: 'Kind', cell: ({ kind }) => claimKindWords[kind].label },
          { key: 'what', header: 'Statement', rowHeader: true, width: 'wide', cell: ({ id, summary }) => <Link to={paths.claim(id)}>{say(summary)}</Link> },
          {
            key: 'answers',
            header: 'Answers',
            width: 'wide',
            cell: (claim) =>
              answers(claim).length === 0 ? (
                'Nothing earlier'
              ) : (
                <ul>
                  {answers(claim).map((earlier) => (
                    <li key={earlier.id}>
                      <Link to={paths.claim(earlier.id)}>{claimTitle(model, earlier)}</Link>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </div>
  )
}

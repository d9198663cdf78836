import { termOf } from '../../model/rule/lookUp.ts'
import { type Reply, type Response, responsesTo } from '../../model/rule/response.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { answerKindWords } from '../../text/labels/claimWords.ts'
import { say } from '../../text/say.ts'
import { afterDays, responseSentence } from '../../text/sentences/responseSentence.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Link } from '../shared/Link.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './ClaimPage.module.css'

/** For each allegation the statement makes: who answered and after how long, or for how long nobody has on record. */
export function ClaimResponses({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  return (
    <DataTable
      caption="What became of each allegation"
      hideCaption
      stack
      rows={responsesTo(model, claim.id, asOf)}
      rowKey={({ term, party }) => `${term} ${party}`}
      columns={[
        {
          key: 'term',
          header: 'Alleged on',
          rowHeader: true,
          cell: ({ term }) => <Link to={paths.term(term)}>{say(termOf(model, term).title)}</Link>,
        },
        { key: 'party', header: 'About', cell: ({ party }) => <PartyMark party={party} /> },
        { key: 'answer', header: 'Answer by the party meant', width: 'wide', cell: (response) => <Answer response={response} /> },
        { key: 'others', header: 'Other replies', width: 'wide', cell: ({ others }) => <Replies replies={others} /> },
      ]}
      note={`Answers were looked for in ${searchedWords(model, asOf)}. A threat, a counter-accusation alone, or the word of a third party is no answer by the party meant.`}
    />
  )
}

function Answer({ response }: { readonly response: Response }) {
  const { model } = useAsOf()
  if (response.byAccused.length > 0) return <Replies replies={response.byAccused} />
  return (
    <Absent>
      {responseSentence(model, { ...response, others: [] })}
    </Absent>
  )
}

function Replies({ replies }: { readonly replies: readonly Reply[] }) {
  const { model } = useAsOf()
  if (replies.length === 0) return <Absent>None on record</Absent>
  return (
    <ul className={styles.list}>
      {replies.map(({ claim, days }) => (
        <li key={claim.id}>
          {capitalise(afterDays(days))}
          {claim.answerKind !== undefined && `, ${answerKindWords[claim.answerKind].label.toLowerCase()}`}:{' '}
          <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
        </li>
      ))}
    </ul>
  )
}

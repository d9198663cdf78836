import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { claimKindWords } from '../../text/labels/claimWords.ts'
import { speakerLine } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ArgumentFacts } from './argumentFacts.ts'

/** The same statements and answers as a table: every mark is a row, every curve a link. */
export function ArgumentTable({ facts }: { readonly facts: ArgumentFacts }) {
  const { model } = useAsOf()
  const claims = facts.marks.flatMap(({ key }) => model.index.claims.get(key) ?? [])
  const open = new Set(facts.marks.filter(({ isOpen }) => isOpen).map(({ key }) => key))
  const links = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => {
        const claim = model.index.claims.get(id)
        return (
          claim !== undefined && (
            <li key={id}>
              <Link to={paths.claim(id)}>{claimTitle(model, claim)}</Link>
            </li>
          )
        )
      })}
    </ul>
  )
  const answers = ({ id }: Claim) => facts.arcs.filter(({ answer }) => answer === id).map(({ answered }) => answered)
  const answered = ({ id }: Claim) => facts.arcs.filter((arc) => arc.answered === id).map(({ answer }) => answer)
  return (
    <DataTable
      caption="Every statement drawn, the oldest first"
      hideCaption
      stack
      dense
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        { key: 'date', header: 'Date', width: 'narrow', cell: ({ date, datePart }) => <DateText date={date} part={datePart} /> },
        { key: 'who', header: 'Who', cell: (claim) => speakerLine(model, claim) },
        { key: 'kind', header: 'Kind', cell: ({ kind }) => claimKindWords[kind].label },
        { key: 'what', header: 'Statement', rowHeader: true, width: 'wide', cell: ({ id, summary }) => <Link to={paths.claim(id)}>{say(summary)}</Link> },
        { key: 'answers', header: 'Answers', cell: (claim) => (answers(claim).length === 0 ? 'Nothing drawn' : links(answers(claim))) },
        {
          key: 'answered',
          header: 'Answered by',
          cell: (claim) =>
            answered(claim).length > 0 ? links(answered(claim)) : open.has(claim.id) ? 'No answer on record' : 'Nothing drawn',
        },
      ]}
    />
  )
}

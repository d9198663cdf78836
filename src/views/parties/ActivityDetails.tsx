import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { levelSentence } from '../../text/sentences/levelSentence.ts'
import { capitalise } from '../../text/capitalise.ts'
import { Link } from '../shared/Link.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './ActivityDetails.module.css'
import type { ActivityCell } from './activityFacts.ts'

/** The records behind the selected cell, each a link. */
export function ActivityDetails({ cell }: { readonly cell: ActivityCell | undefined }) {
  const { model } = useAsOf()
  if (cell === undefined) return <p>Select a mark to read the statements, numbers and events behind it.</p>
  return (
    <>
      <p>
        <strong>{cell.name}.</strong>
      </p>
      <ul className={styles.records}>
        {cell.claims.map((claim) => (
          <li key={claim.id}>
            <RecordLink record={{ kind: 'claim', id: claim.id }} />
            <p>{say(claim.summary)}</p>
          </li>
        ))}
        {cell.numbers.map((number) => (
          <li key={number.id}>
            {capitalise(levelSentence(model, number))}.
            <SourceLine sources={number.sources} />
          </li>
        ))}
        {cell.events.map((event) => (
          <li key={event.id}>
            <RecordLink record={{ kind: 'event', id: event.id }} />
          </li>
        ))}
      </ul>
      <p>
        The term: <TermLinks terms={[cell.term]} />. <Link to={paths.claims()} choices={{ term: [cell.term] }}>All statements on it</Link>
      </p>
    </>
  )
}

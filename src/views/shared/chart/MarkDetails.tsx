import { paths } from '../../../state/paths.ts'
import { useTracker } from '../../../state/TrackerContext.tsx'
import { capitalise } from '../../../text/capitalise.ts'
import { say } from '../../../text/say.ts'
import { Link } from '../Link.tsx'
import { SourceList } from '../SourceList.tsx'
import { TermLinks } from '../TermLinks.tsx'
import { useAsOf } from '../useAsOf.ts'

interface MarkDetailsProps {
  /** What is selected; nothing while no mark is. */
  readonly row: { readonly key: string; readonly name: string; readonly term?: string | null } | undefined
}

/** What a mark that stands for a number, an event or a promise of the text says in full, and what it rests on. */
export function MarkDetails({ row }: MarkDetailsProps) {
  const { model } = useAsOf()
  const chosen = useTracker((state) => state.address.choices.mark)
  if (row === undefined) {
    return (
      <p>
        {chosen !== undefined && 'The mark that the address names is not drawn here on this day. '}
        Select a mark to read what it stands for, who counted, and the source.
      </p>
    )
  }
  const observation = model.observations.find(({ id }) => id === row.key)
  const event = model.index.events.get(row.key)
  const term = row.term ?? null
  return (
    <>
      <p>
        <strong>{capitalise(row.name)}.</strong>
      </p>
      {observation !== undefined && (
        <>
          <p>{say(observation.note)}</p>
          <SourceList sources={observation.sources} />
        </>
      )}
      {event !== undefined && (
        <>
          <p>{say(event.summary)}</p>
          <p>
            <Link to={paths.event(event.id)}>The event and its sources</Link>
          </p>
        </>
      )}
      {term !== null && (
        <p>
          The term: <TermLinks terms={[term]} />
        </p>
      )}
    </>
  )
}

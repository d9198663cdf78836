import { capitalise } from '../../text/capitalise.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { Link } from '../shared/Link.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { WithdrawalFacts } from './withdrawalFacts.ts'

interface WithdrawalDetailsProps {
  readonly facts: WithdrawalFacts
  readonly selected: string | null
}

/** What the selected mark stands for, and what it rests on. */
export function WithdrawalDetails({ facts, selected }: WithdrawalDetailsProps) {
  const { model } = useAsOf()
  const observation = model.observations.find(({ id }) => id === selected)
  if (observation !== undefined) {
    const level = facts.series
      .flatMap(({ counts, plans }) => [...counts.flatMap(({ levels }) => levels), ...plans])
      .find(({ key }) => key === selected)
    return level === undefined ? <Hint /> : (
      <>
        <p>
          <strong>{capitalise(level.name)}.</strong>
        </p>
        <p>{say(observation.note)}</p>
        <SourceList sources={observation.sources} />
      </>
    )
  }
  const promised = facts.series.flatMap((series) => series.promised).find(({ key }) => key === selected)
  if (promised !== undefined) {
    return (
      <>
        <p>
          <strong>{promised.name}.</strong>
        </p>
        <p>
          The term: <Link to={paths.term(promised.term)}>{say(model.index.terms.get(promised.term)?.title ?? promised.term)}</Link>
        </p>
      </>
    )
  }
  const happening = facts.happenings.find(({ key }) => key === selected)
  if (happening === undefined) return <Hint />
  const event = model.index.events.get(happening.key)
  return (
    <>
      <p>
        <strong>{happening.name}</strong>
      </p>
      {event === undefined ? (
        <p>A moment by which readers of the record find their way.</p>
      ) : (
        <>
          <p>{say(event.summary)}</p>
          <p>
            <Link to={paths.event(event.id)}>The event and its sources</Link>
          </p>
        </>
      )}
    </>
  )
}

const Hint = () => <p>Select a mark to read what it stands for, who counted, and the source.</p>

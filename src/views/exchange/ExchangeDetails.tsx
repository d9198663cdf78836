import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { say } from '../../text/say.ts'
import { Link } from '../shared/Link.tsx'
import { SourceList } from '../shared/SourceList.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ExchangeFacts } from './exchangeFacts.ts'
import { exchangeRows } from './exchangeRows.ts'

interface ExchangeDetailsProps {
  readonly facts: ExchangeFacts
  readonly selected: string | null
}

/** What the selected mark stands for, and what it rests on. */
export function ExchangeDetails({ facts, selected }: ExchangeDetailsProps) {
  const { model } = useAsOf()
  const row = exchangeRows(facts).find(({ key }) => key === selected)
  if (row === undefined) return <p>Select a mark to read what it stands for, who counted, and the source.</p>
  const observation = model.observations.find(({ id }) => id === row.key)
  const event = model.index.events.get(row.key)
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
    </>
  )
}

import type { RecordRef } from '../../model/rule/recordRef.ts'
import type { Model } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDate } from '../../text/formatDay.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { observationNumber, whenWords } from '../../text/sentences/progressSentence.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { Link } from './Link.tsx'
import { useAsOf } from './useAsOf.ts'

interface Target {
  readonly to: string
  readonly words: string
}

function targetOf(model: Model, { kind, id }: RecordRef): Target | null {
  if (kind === 'claim') {
    const claim = model.index.claims.get(id)
    return claim === undefined ? null : { to: paths.claim(id), words: claimTitle(model, claim) }
  }
  if (kind === 'event') {
    const event = model.index.events.get(id)
    return event === undefined
      ? null
      : { to: paths.event(id), words: `${say(event.title)}, ${formatDate(event.date, event.datePart)}` }
  }
  if (kind === 'term') {
    const term = model.index.terms.get(id)
    return term === undefined ? null : { to: paths.term(id), words: say(term.title) }
  }
  const observation = model.observations.find((item) => item.id === id)
  if (observation === undefined) return null
  const [source] = observation.sources
  const words = `${observationNumber(observation)} ${whenWords(observation.date)}, counted by ${partyName(model, observation.countedBy)}`
  return source === undefined ? null : { to: paths.source(source), words }
}

/** A link to a record that an answer rests on, in the words a reader knows it by. */
export function RecordLink({ record }: { readonly record: RecordRef }) {
  const { model } = useAsOf()
  const target = targetOf(model, record)
  return target === null ? null : <Link to={target.to}>{target.words}</Link>
}

import { counterOf } from '../../text/sentences/progressSentence.ts'
import { SourceLine } from './SourceLine.tsx'
import { useAsOf } from './useAsOf.ts'

interface NumberCellProps {
  /** The id of an observation or an event: what a row of a picture's table stands for. */
  readonly id: string
}

/** By whose count a number stands; nothing for an event. */
export function CountedBy({ id }: NumberCellProps) {
  const { model } = useAsOf()
  const observation = model.observations.find((item) => item.id === id)
  return observation === undefined ? null : counterOf(model, observation)
}

/** The sources of a number or an event; nothing for what the text itself asks for. */
export function RestsOnSources({ id }: NumberCellProps) {
  const { model } = useAsOf()
  const record = model.observations.find((item) => item.id === id) ?? model.index.events.get(id)
  return record === undefined ? null : <SourceLine sources={record.sources} bare />
}

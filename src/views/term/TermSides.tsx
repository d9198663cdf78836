import { Columns } from '../../ui/Columns.tsx'
import { PartyMark } from '../shared/PartyMark.tsx'
import { partyTone } from '../shared/stateMarks.ts'
import { VoiceBody } from './VoiceBody.tsx'
import type { Voice } from './voicesOn.ts'

interface TermSidesProps {
  readonly voices: readonly Voice[]
  readonly term: string
}

/** The sides in columns of equal width and form, whether or not a side has said anything. */
export function TermSides({ voices, term }: TermSidesProps) {
  return (
    <Columns
      items={voices.map((voice) => ({
        key: voice.by,
        heading: <PartyMark party={voice.by} strong />,
        tone: partyTone(voice.by),
        children: <VoiceBody voice={voice} term={term} />,
      }))}
    />
  )
}

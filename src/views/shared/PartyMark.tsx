import { partyName } from '../../text/partyName.ts'
import { Marker } from '../../ui/Marker.tsx'
import { partyShape, partyTone } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

/** A party’s form and name. */
export function PartyMark({ party, strong = false }: { readonly party: string; readonly strong?: boolean }) {
  const { model } = useAsOf()
  return <Marker shape={partyShape(party)} tone={partyTone(party)} label={partyName(model, party)} strong={strong} />
}

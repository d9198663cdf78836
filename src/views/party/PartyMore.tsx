import { partyOf } from '../../model/rule/lookUp.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { hasStances } from './hasStances.ts'
import { PartyAnswers } from './PartyAnswers.tsx'
import { PartyLatest } from './PartyLatest.tsx'
import { PartyPeople } from './PartyPeople.tsx'

/** Below its terms and positions: whom the party answered, what it said last, and who spoke for it. */
export function PartyMore({ id }: { readonly id: string }) {
  const { model } = useAsOf()
  const party = partyOf(model, id)
  return (
    <>
      {hasStances(party) && <PartyAnswers party={party} />}
      <PartyLatest party={party} />
      <PartyPeople party={party} />
    </>
  )
}

import { partyOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewProps } from '../shared/viewDefinition.ts'
import { PartyAllegations } from './PartyAllegations.tsx'
import { PartyAnswers } from './PartyAnswers.tsx'
import { PartyContents } from './PartyContents.tsx'
import { PartyFindings } from './PartyFindings.tsx'
import { PartyHead } from './PartyHead.tsx'
import { PartyLatest } from './PartyLatest.tsx'
import { PartyPeople } from './PartyPeople.tsx'
import { PartyPositions } from './PartyPositions.tsx'
import { PartyTerms } from './PartyTerms.tsx'

/** One party. A monitor's page shows findings and one for the press comment; neither is a party's word. */
export function PartyPage({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const party = partyOf(model, id)
  if (!publicBy(party, asOf)) return <NotPublicYet what="party" from={party.public.day} />
  const isParty = party.role !== 'monitor' && party.role !== 'reporter'
  // What an agent says counts as the word of the party it speaks for, so its stances stand on that party's page.
  const speaksForItself = party.speaksFor === undefined
  return (
    <>
      <PartyHead party={party} />
      {isParty && speaksForItself && <PartyContents party={party} />}
      {party.role === 'monitor' && <PartyFindings party={party} />}
      {isParty && <PartyTerms party={party} />}
      {isParty && speaksForItself && (
        <>
          <PartyPositions party={party} />
          <PartyAllegations party={party} />
          <PartyAnswers party={party} />
        </>
      )}
      <PartyLatest party={party} />
      <PartyPeople party={party} />
    </>
  )
}

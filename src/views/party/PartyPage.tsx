import { partyOf } from '../../model/rule/lookUp.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import { speaksAsParty } from '../../model/rule/speaksAsParty.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewProps } from '../shared/viewDefinition.ts'
import { hasStances } from './hasStances.ts'
import { PartyAllegations } from './PartyAllegations.tsx'
import { PartyContents } from './PartyContents.tsx'
import { PartyFindings } from './PartyFindings.tsx'
import { PartyHead } from './PartyHead.tsx'
import { more } from './partyLater.ts'
import { PartyPositions } from './PartyPositions.tsx'
import { PartyTerms } from './PartyTerms.tsx'

/** One party. A monitor's page shows findings and one for the press comment; neither is a party's word. */
export function PartyPage({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const party = partyOf(model, id)
  if (!publicBy(party, asOf)) return <NotPublicYet what="party" from={party.public.day} />
  return (
    <>
      <PartyHead party={party} />
      {hasStances(party) && <PartyContents party={party} />}
      {party.role === 'monitor' && <PartyFindings party={party} />}
      {speaksAsParty(party.role) && <PartyTerms party={party} />}
      {hasStances(party) && (
        <>
          <PartyPositions party={party} />
          <PartyAllegations party={party} />
        </>
      )}
      <more.Part id={id} />
    </>
  )
}

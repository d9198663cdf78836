import { publicBy } from '../../model/rule/publicBy.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { NotPublicYet } from '../shared/NotPublicYet.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { ViewDefinition, ViewProps } from '../shared/viewDefinition.ts'
import { ClaimPage } from './ClaimPage.tsx'
import { claimFacts } from './claimParts.ts'

function Page({ id }: ViewProps) {
  const { model, asOf } = useAsOf()
  const claim = model.index.claims.get(id)
  if (claim === undefined) return null
  return publicBy(claim, asOf) ? <ClaimPage claim={claim} /> : <NotPublicYet what="statement" from={claim.public.day} />
}

/** One statement with its thread. */
export const view: ViewDefinition = {
  Page,
  title: (model, id, asOf) => {
    const claim = model.index.claims.get(id)
    return claim === undefined || !publicBy(claim, asOf) ? 'Statement' : claimTitle(model, claim)
  },
  exists: (model, id) => model.index.claims.has(id),
  later: [claimFacts],
}

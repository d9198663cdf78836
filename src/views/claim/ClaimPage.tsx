import { responsesTo } from '../../model/rule/response.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { PageHeading } from '../../ui/PageHeading.tsx'
import { Section } from '../../ui/Section.tsx'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { ClaimEffects } from './ClaimEffects.tsx'
import { ClaimNeighbours } from './ClaimNeighbours.tsx'
import { ClaimRelated } from './ClaimRelated.tsx'
import { ClaimResponses } from './ClaimResponses.tsx'
import { ClaimThread } from './ClaimThread.tsx'
import { claimFacts } from './claimParts.ts'
import { relatedClaims } from './relatedClaims.ts'

/** One statement in full, with what it answers, what answered it and what it does to the status of each term. */
export function ClaimPage({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  const related = relatedClaims(model, claim, asOf)
  const alleges = responsesTo(model, claim.id, asOf).length > 0
  return (
    <>
      <PageHeading kicker={<Link to={paths.claims()}>Claims</Link>} title={claimTitle(model, claim)} />
      <ClaimCard claim={claim} facts={<claimFacts.Part id={claim.id} />} bare />
      <Section id="effects" title="What it says, and what follows">
        <ClaimEffects claim={claim} />
      </Section>
      {alleges && (
        <Section id="answers" title="What became of what it alleges">
          <ClaimResponses claim={claim} />
        </Section>
      )}
      <Section id="thread" title="The thread it stands in" lead="Every statement joined to it by answers, oldest first; this one is marked.">
        <ClaimThread claim={claim} />
      </Section>
      {related.earlier.length + related.later.length > 0 && (
        <Section
          id="related"
          title="On the same point, no reply"
          lead="Statements that bear on the same matter. None of them answers another, so none ends the time without an answer on record."
        >
          <ClaimRelated related={related} />
        </Section>
      )}
      <ClaimNeighbours claim={claim} />
    </>
  )
}

import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { countOf } from '../../text/formatNumber.ts'
import { stanceSentence } from '../../text/sentences/stanceSentence.ts'
import { Marker } from '../../ui/Marker.tsx'
import styles from './ClaimCard.module.css'
import { stancesOf } from './claimCardGroups.ts'
import { Link } from './Link.tsx'
import { saysMarks } from './stateMarks.ts'
import { TermLinks } from './TermLinks.tsx'
import { useAsOf } from './useAsOf.ts'

interface ClaimCardStancesProps {
  readonly claim: Claim
  readonly term?: string | undefined
}

/** What a statement says about whose conduct, with the terms it says it of; on a term's page only what bears on that. */
export function ClaimCardStances({ claim, term }: ClaimCardStancesProps) {
  const { model, asOf } = useAsOf()
  const known = claim.points.filter((point) => publicBy(termOf(model, point.term), asOf))
  const points = term === undefined ? known : known.filter((point) => point.term === term)
  const elsewhere = new Set(known.map((point) => point.term).filter((id) => id !== term)).size
  const by = principalOf(model, claim.party)
  return (
    <ul className={styles.stances}>
      {stancesOf(points).map(({ about, says, terms }) => (
        <li key={`${about} ${says}`}>
          <Marker
            shape={saysMarks[says].shape}
            tone={saysMarks[says].tone}
            label={stanceSentence(model, by, principalOf(model, about), says)}
            note={term === undefined ? <TermLinks terms={terms} /> : undefined}
          />
        </li>
      ))}
      {term !== undefined && elsewhere > 0 && (
        <li className={styles.line}>
          <Link to={paths.claim(claim.id)}>Speaks to {countOf(elsewhere, 'other term')} too</Link>
        </li>
      )}
    </ul>
  )
}

import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Columns } from '../../ui/Columns.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './ClaimPage.module.css'
import type { RelatedClaims } from './relatedClaims.ts'

/** Earlier and later statements on the same point that are no replies, apart from the thread. */
export function ClaimRelated({ related: { earlier, later } }: { readonly related: RelatedClaims }) {
  return (
    <Columns
      items={[
        { key: 'earlier', heading: 'Earlier', children: <Claims claims={earlier} none="It bears on no earlier statement on record." /> },
        { key: 'later', heading: 'Later', children: <Claims claims={later} none="No later statement on record bears on it." /> },
      ]}
    />
  )
}

function Claims({ claims, none }: { readonly claims: readonly Claim[]; readonly none: string }) {
  const { model } = useAsOf()
  if (claims.length === 0) return <Absent>{none}</Absent>
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
          <p>{say(claim.summary)}</p>
        </li>
      ))}
    </ul>
  )
}

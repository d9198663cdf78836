import { memo } from 'react'
import type { Claim } from '../../model/types.ts'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import styles from './ClaimList.module.css'
import type { ClaimGroup } from './groupClaims.ts'

/** A statement in the list. Kept as it is while others come and go around it. */
const ClaimEntry = memo(function ClaimEntry({ claim }: { readonly claim: Claim }) {
  return (
    <li className={styles.entry}>
      <ClaimCard claim={claim} />
    </li>
  )
})

/** Statements under the headings of their days. */
export function ClaimList({ groups }: { readonly groups: readonly ClaimGroup[] }) {
  return groups.map(({ key, title, claims }) => (
    <section key={key} className={styles.group} aria-label={title}>
      <h2 className={styles.day}>{title}</h2>
      <ol className={styles.list}>
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} />
        ))}
      </ol>
    </section>
  ))
}

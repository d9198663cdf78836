import { memo } from 'react'
import type { Claim } from '../../model/types.ts'
import { countOf } from '../../text/formatNumber.ts'
import { classNames } from '../../ui/classNames.ts'
import fold from '../../ui/foldMark.module.css'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import styles from './ClaimList.module.css'
import type { ClaimMonth } from './claimMonths.ts'
import type { ClaimGroup } from './groupClaims.ts'

/** A statement in the list. Kept as it is while others come and go around it. */
const ClaimEntry = memo(function ClaimEntry({ claim }: { readonly claim: Claim }) {
  return (
    <li className={styles.entry}>
      <ClaimCard claim={claim} />
    </li>
  )
})

/** The statements of a day under its heading. */
function ClaimDay({ group: { key, title, claims } }: { readonly group: ClaimGroup }) {
  const id = `day-${key.replaceAll(' ', '-')}`
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.day}>
        {title}
      </h3>
      <Claims claims={claims} />
    </div>
  )
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ol className={styles.list}>
      {claims.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} />
      ))}
    </ol>
  )
}

/**
 * Statements under the headings of their months and days. The months beyond the first are folded; what is folded can
 * still be found in the page and is printed.
 */
export function ClaimList({ months }: { readonly months: readonly ClaimMonth[] }) {
  return months.map(({ key, title, groups, count, isOpen }) => (
    <section key={key} aria-labelledby={`month-${key}`}>
      <details open={isOpen} className={styles.month}>
        <summary className={classNames(styles.head, fold.mark)}>
          <h2 id={`month-${key}`} className={styles.name}>
            {title}
          </h2>
          {count !== null && <span className={styles.count}>{countOf(count, 'statement')}</span>}
        </summary>
        {groups.map((group) =>
          group.title === title ? (
            <div key={group.key} className={styles.whole}>
              <Claims claims={group.claims} />
            </div>
          ) : (
            <ClaimDay key={group.key} group={group} />
          ),
        )}
      </details>
    </section>
  ))
}

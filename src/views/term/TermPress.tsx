import { formatNumber } from '../../text/formatNumber.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { Claim } from '../../model/types.ts'
import { ClaimCard } from '../shared/ClaimCard.tsx'
import styles from './TermVoices.module.css'
import type { Voice } from './voicesOn.ts'

interface TermPressProps {
  readonly voices: readonly Voice[]
  readonly term: string
}

/** What the press wrote about a term: the latest comment, and the rest on demand. */
export function TermPress({ voices, term }: TermPressProps) {
  const latest = voices.flatMap(({ stands }) => stands.flatMap(({ claims }) => claims))
  const claims = [...new Map(latest.map((claim) => [claim.id, claim])).values()]
  const earlier = voices.flatMap((voice) => voice.earlier)
  return (
    <>
      <Comments claims={claims} term={term} />
      {earlier.length > 0 && (
        <Disclosure summary={`Other comment: ${formatNumber(earlier.length)}`}>
          <Comments claims={earlier} term={term} />
        </Disclosure>
      )}
    </>
  )
}

function Comments({ claims, term }: { readonly claims: readonly Claim[]; readonly term: string }) {
  return (
    <div className={styles.voices}>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} term={term} />
      ))}
    </div>
  )
}

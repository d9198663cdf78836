import type { Claim } from '../../model/types.ts'
import { countOf } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import styles from './VoiceBody.module.css'

interface OtherStatementsProps {
  readonly claims: readonly Claim[]
  /** What one of them is called. */
  readonly one: string
}

/** Statements in short, on demand. Nothing where there are none. */
export function OtherStatements({ claims, one }: OtherStatementsProps) {
  if (claims.length === 0) return null
  return (
    <Disclosure summary={countOf(claims.length, one)}>
      <ul className={styles.earlier}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <RecordLink record={{ kind: 'claim', id: claim.id }} />
            <p>{say(claim.summary)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

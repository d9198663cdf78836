import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './ClaimPage.module.css'
import { neighbourClaims } from './neighbourClaims.ts'

/** The way to the statements before and after, by the day they became public. */
export function ClaimNeighbours({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  const { previous, next } = neighbourClaims(model, claim, asOf)
  return (
    <nav className={styles.neighbours} aria-label="Statements by date">
      {previous === undefined ? (
        <p className={styles.end}>The first statement on record</p>
      ) : (
        <p>
          <Icon name="back" /> <span className={styles.way}>Before</span>{' '}
          <Link to={paths.claim(previous.id)}>{claimTitle(model, previous)}</Link>
        </p>
      )}
      {next === undefined ? (
        <p className={styles.end}>The last statement public by this day</p>
      ) : (
        <p className={styles.onward}>
          <span className={styles.way}>After</span> <Link to={paths.claim(next.id)}>{claimTitle(model, next)}</Link>{' '}
          <Icon name="onward" />
        </p>
      )}
    </nav>
  )
}

import { headlineOf } from '../../model/rule/headline.ts'
import type { Event } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { effectSentence } from '../../text/sentences/effectSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DeliveryMark } from '../shared/DeliveryMark.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './EventTerms.module.css'
import { eventTerms } from './eventTerms.ts'

/** What an event did to which terms, by whose word, and where those terms stand on the day shown. */
export function EventTerms({ event }: { readonly event: Event }) {
  const { model, asOf } = useAsOf()
  const terms = eventTerms(model, event, asOf)
  return (
    <section aria-labelledby="terms-heading">
      <h2 id="terms-heading">Terms it bears on</h2>
      {terms.length === 0 && <Absent>The record ties it to no term that was public by {formatDay(asOf)}.</Absent>}
      <ul className={styles.list}>
        {terms.map(({ term, effects }) => (
          <li key={term.id} className={styles.item}>
            <p className={styles.title}>
              <Link to={paths.term(term.id)}>{say(term.title)}</Link>
            </p>
            {effects.length === 0 ? (
              <p className={styles.quiet}>It bears on the term; no effect on it is recorded.</p>
            ) : (
              effects.map((effect) => <p key={effect.does}>{effectSentence(model, effect)}</p>)
            )}
            <p className={styles.state}>
              <DeliveryMark delivery={headlineOf(model, term.id, asOf).delivery} />
              <span className={styles.quiet}>as of {formatDay(asOf)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

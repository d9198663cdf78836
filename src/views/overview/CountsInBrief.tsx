import { deliveryOf } from '../../model/rule/delivery.ts'
import { paths } from '../../state/paths.ts'
import { countOf } from '../../text/formatNumber.ts'
import { say } from '../../text/say.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DeliveryMark } from '../shared/DeliveryMark.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import type { Brief } from './briefTerms.ts'
import styles from './CountsInBrief.module.css'

interface CountsInBriefProps {
  readonly heading: string
  readonly to: string
  readonly briefs: readonly Brief[]
}

/** How many counters are shown before the reader is sent on. */
const shown = 2

/** What was promised in numbers and the latest number by each counter, with the way to the whole page. */
export function CountsInBrief({ heading, to, briefs }: CountsInBriefProps) {
  const { model, asOf } = useAsOf()
  return (
    <section className={styles.brief}>
      <h3>
        <Link to={to}>{heading}</Link>
      </h3>
      {briefs.map(({ term, progress }) => (
        <div key={term.id} className={styles.term}>
          <p className={styles.head}>
            <Link to={paths.term(term.id)}>{say(term.title)}</Link>
          </p>
          <DeliveryMark delivery={deliveryOf(model, term.id, asOf)} />
          {progress.length === 0 ? (
            <Absent>Nobody’s count is on record.</Absent>
          ) : (
            <ul className={styles.counts}>
              {progress.slice(0, shown).map((item) => (
                <li key={item.counter}>
                  {progressSentence(model, term, item)}{' '}
                  {item.observation.sources.slice(0, 1).map((source) => (
                    <Link key={source} to={paths.source(source)}>
                      Source
                    </Link>
                  ))}
                </li>
              ))}
              {progress.length > shown && (
                <li>
                  <Link to={to}>{countOf(progress.length - shown, 'more count')}</Link>
                </li>
              )}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

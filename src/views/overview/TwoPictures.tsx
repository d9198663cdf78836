import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { StepBar } from '../../ui/StepBar.tsx'
import { Link } from '../shared/Link.tsx'
import { progressMarks } from '../shared/progressMarks.ts'
import { partyTone } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { briefTerms } from './briefTerms.ts'
import { TroopPicture } from './TroopPicture.tsx'
import styles from './TwoPictures.module.css'

/**
 * The withdrawal and the exchange, small: a line against the promised steps, and releases against the two ceilings. They
 * repeat a part of the large pictures; to take away there are those, to which each leads.
 */
export function TwoPictures() {
  const { model, asOf } = useAsOf()
  const [troops] = briefTerms(model, 'withdrawal', asOf, ['us-troops'])
  const ownCount = troops?.progress.find(({ counter }) => counter === 'united-states')
  const exchange = briefTerms(model, 'prisoners', asOf)
  if (troops === undefined && exchange.length === 0) return null
  return (
    <section className={styles.pictures} aria-label="Two pictures">
      {troops !== undefined && (
        <div>
          <Heading to={paths.withdrawal()} title="The withdrawal" />
          <div className={styles.row}>
            <TroopPicture />
            <p>
              {ownCount === undefined ? 'No count by the United States is on record.' : capitalise(progressSentence(model, troops.term, ownCount))}{' '}
              <span className={styles.key}>Dashed: what the text asks for.</span>
            </p>
          </div>
        </div>
      )}
      {exchange.length > 0 && (
        <div>
          <Heading to={paths.exchange()} title="The prisoner exchange" />
          {exchange.map(({ term, progress }, index) => {
            const sentences = progress.map((each) => capitalise(progressSentence(model, term, each)))
            return (
              <div key={term.id} className={styles.row}>
                {sentences.length > 0 && (
                  <StepBar
                    label={sentences.join(' ')}
                    marks={progressMarks(term, progress).map(({ counter, at }) => ({ key: counter, at, tone: partyTone(counter) }))}
                  />
                )}
                <p>
                  {sentences[0] ?? 'Nobody’s count is on record.'}
                  {index === exchange.length - 1 && <span className={styles.key}> A dot per counter; each bar ends at its ceiling.</span>}
                </p>
              </div>
            )
          })}
        </div>
      )}
    </section>
  )
}

function Heading({ to, title }: { readonly to: string; readonly title: string }) {
  return (
    <div className={styles.heading}>
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <Link to={`${to}#picture`} label={`${title}: whole picture, with downloads`}>
        Whole picture, with downloads
      </Link>
    </div>
  )
}

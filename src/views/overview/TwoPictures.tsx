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

/** The withdrawal and the exchange, small: a line against the promised steps, and releases against the two ceilings. */
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
          <h2 className={styles.heading}>
            <Link to={paths.withdrawal()}>The withdrawal</Link>
          </h2>
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
          <h2 className={styles.heading}>
            <Link to={paths.exchange()}>The prisoner exchange</Link>
          </h2>
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

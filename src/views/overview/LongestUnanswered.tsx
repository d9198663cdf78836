import { unansweredAllegations } from '../../model/rule/response.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { countOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './LongestUnanswered.module.css'

/** The allegation that has been longest without an answer on record, and what was searched for one. */
export function LongestUnanswered() {
  const { model, asOf } = useAsOf()
  const open = unansweredAllegations(model, asOf)
  const [oldest] = open
  return (
    <section aria-labelledby="unanswered">
      <h2 id="unanswered" className={styles.heading}>
        Longest without an answer on record
      </h2>
      {oldest === undefined ? (
        <p className={styles.text}>No allegation is without an answer on record.</p>
      ) : (
        <>
          <p className={styles.figure}>
            {oldest.response.openFor === null ? '' : countOf(oldest.response.openFor, 'day')}
          </p>
          <p className={styles.text}>
            <Link to={paths.claim(oldest.claim.id)}>
              {capitalise(partyInSentence(model, oldest.claim.party))} about{' '}
              {partyInSentence(model, oldest.response.party)},{' '}
              <DateText date={oldest.claim.date} part={oldest.claim.datePart} />
            </Link>
            {': '}
            {say(oldest.claim.summary)}
          </p>
          <p className={styles.small}>
            On the term <Link to={paths.term(oldest.response.term)}>{say(termOf(model, oldest.response.term).title)}</Link>
          </p>
          <p className={styles.small}>
            <Link to={paths.claims()} choices={{ answer: ['none'] }}>
              {open.length === 1 ? 'The one allegation' : `All ${countOf(open.length, 'allegation')}`} with no answer on record
            </Link>
            {'. '}
            Searched: {searchedWords(model)}.
          </p>
        </>
      )}
    </section>
  )
}

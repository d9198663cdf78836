import { termOf } from '../../model/rule/lookUp.ts'
import { paths } from '../../state/paths.ts'
import { capitalise } from '../../text/capitalise.ts'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { noLongerDecide } from '../../text/sentences/noLongerDecide.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { type OpenAllegation, longestOpen, openAllegations } from './longestOpen.ts'
import styles from './LongestUnanswered.module.css'

const onTerm: Readonly<Record<NonNullable<OpenAllegation['past']> | 'standing', string>> = {
  standing: 'On the term',
  'delivered-since': 'On a term delivered since:',
  'accuser-says-kept-since': 'On a term of which the accuser later said that it was kept:',
}

/** The allegation that still stands and has been longest without an answer on record, and what was searched for one. */
export function LongestUnanswered() {
  const { model, asOf } = useAsOf()
  const open = openAllegations(model, asOf)
  const count = open.standing.length + open.past.length
  const longest = longestOpen(open)
  return (
    <section className={styles.unanswered} aria-labelledby="unanswered">
      <h2 id="unanswered" className={styles.heading}>
        Longest without an answer on record
      </h2>
      {longest === undefined ? (
        <p className={styles.text}>No allegation is without an answer on record.</p>
      ) : (
        <>
          <p className={styles.figure}>
            {longest.response.openFor === null ? '' : countOf(longest.response.openFor, 'day')}
          </p>
          <p className={styles.text}>
            <Link to={paths.claim(longest.claim.id)}>
              {capitalise(partyInSentence(model, longest.claim.party))} about{' '}
              {partyInSentence(model, longest.response.party)},{' '}
              <DateText date={longest.claim.date} part={longest.claim.datePart} />
            </Link>
            {': '}
            {say(longest.claim.summary)}
          </p>
          <p className={styles.small}>
            {onTerm[longest.past ?? 'standing']}{' '}
            <Link to={paths.term(longest.response.term)}>{say(termOf(model, longest.response.term).title)}</Link>
          </p>
          <p className={styles.small}>
            <Link to={paths.claims()} choices={{ answer: ['none'] }}>
              {count === 1 ? 'The one allegation' : count === 2 ? 'Both allegations' : `All ${countOf(count, 'allegation')}`} with no answer on record
            </Link>
            {open.standing.length > 0 && open.past.length > 0 && (
              <>
                , {formatNumber(open.past.length)} of which {noLongerDecide(open.past.flatMap(({ past }) => past ?? []))}
              </>
            )}
            {'. '}
            Searched: {searchedWords(model, asOf)}.
          </p>
        </>
      )}
    </section>
  )
}

import { headlineOf, termsBy } from '../../model/rule/headline.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf, formatNumber } from '../../text/formatNumber.ts'
import { Link } from '../shared/Link.tsx'
import { TermLedger } from '../shared/TermLedger.tsx'
import { isPressing, termsByTopic } from '../shared/termLedgerRows.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './LedgerInBrief.module.css'

/** The ledger; on a phone only the terms about which something is open, which is said, with the way to all. */
export function LedgerInBrief() {
  const { model, asOf } = useAsOf()
  const terms = termsBy(model, asOf)
  const open = terms.filter(({ id }) => isPressing(headlineOf(model, id, asOf))).length
  const states = 'overdue, past a goal’s date, due by some readings, alleged or disputed'
  return (
    <>
      <p className={styles.narrow}>
        {open === 0
          ? `None of the ${countOf(terms.length, 'term')} is ${states}.`
          : `Here: the ${formatNumber(open)} of ${countOf(terms.length, 'term')} that ${open === 1 ? 'is' : 'are'} ${states}.`}
      </p>
      <TermLedger terms={termsByTopic(model, terms)} caption={`All terms as of ${formatDay(asOf)}`} hideCaption brief isPicture />
      <p className={styles.narrow}>
        <Link to={paths.terms()}>All {countOf(terms.length, 'term')}</Link>
      </p>
    </>
  )
}

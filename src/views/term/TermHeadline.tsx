import type { Account } from '../../model/rule/account.ts'
import { findingsOn } from '../../model/rule/findings.ts'
import { headlineOf } from '../../model/rule/headline.ts'
import type { Term } from '../../model/types.ts'
import { capitalise } from '../../text/capitalise.ts'
import { verdictWords } from '../../text/labels/claimWords.ts'
import { paths } from '../../state/paths.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { accountSentence, allegationCounts } from '../../text/sentences/accountSentence.ts'
import { deliverySentence } from '../../text/sentences/deliverySentence.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { searchedWords } from '../../text/sentences/searchedWords.ts'
import { formatDay } from '../../text/formatDay.ts'
import { AccountMark } from '../shared/AccountMark.tsx'
import { DeliveryMark } from '../shared/DeliveryMark.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { RestsOn } from './RestsOn.tsx'
import styles from './TermHeadline.module.css'

/** Whether there are allegations beside the one that decides, which the sentence before has named. */
const hasMore = ({ allegations, deciding }: Account): boolean => allegations.length > Math.min(1, deciding.length)

/** Where a term stands: what has happened and what the parties say, side by side and never merged. */
export function TermHeadline({ term }: { readonly term: Term }) {
  const { model, asOf } = useAsOf()
  const { delivery, accounts, recordedUnder } = headlineOf(model, term.id, asOf)
  const wider = recordedUnder === null ? undefined : model.index.terms.get(recordedUnder)
  // Once a term is delivered or ended, later numbers are no longer about its progress; they stand with the others below.
  const isOver = delivery.state === 'delivered' || delivery.state === 'ended'
  const counts = isOver ? [] : delivery.facts.progress
  const findings = findingsOn(model, term.id, asOf)
  return (
    <div className={styles.headline}>
      <section className={styles.axis} aria-labelledby="happened">
        <h2 id="happened" className={styles.label}>
          What has happened by {formatDay(asOf)}
        </h2>
        <div className={styles.answer}>
          <p className={styles.mark}>
            <DeliveryMark delivery={delivery} strong bare />
          </p>
          <p>{deliverySentence(model, delivery)}</p>
          {counts.map((progress) => (
            <p key={progress.counter}>{capitalise(progressSentence(model, term, progress))}</p>
          ))}
          <RestsOn records={delivery.records} />
        </div>
      </section>
      <section className={styles.axis} aria-labelledby="said">
        <h2 id="said" className={styles.label}>
          What the parties say
        </h2>
        {accounts.map((account) => (
          <div key={account.party} className={styles.answer}>
            <p className={styles.mark}>
              <AccountMark account={account} strong />
            </p>
            <p>{accountSentence(model, account)}</p>
            {hasMore(account) && <p>{allegationCounts(account)}</p>}
            <RestsOn records={account.records} />
          </div>
        ))}
        {wider !== undefined && (
          <p className={styles.aside}>
            Statements are recorded under <Link to={paths.term(wider.id)}>{say(wider.title)}</Link>.
          </p>
        )}
        <p className={styles.aside}>Statements and answers were looked for in {searchedWords(model, asOf)}.</p>
        {findings.length > 0 && (
          <p className={styles.aside}>
            Monitors, apart from the parties:{' '}
            {findings.map(({ monitor, verdict }) => `${partyName(model, monitor)} ${verdictWords[verdict]}`).join('; ')}.{' '}
            <Link to={`${paths.term(term.id)}#findings`}>Findings</Link>
          </p>
        )}
      </section>
    </div>
  )
}

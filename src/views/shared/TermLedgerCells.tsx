import { paths } from '../../state/paths.ts'
import { partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { dueDays } from '../../text/sentences/dueSentence.ts'
import { progressSentence } from '../../text/sentences/progressSentence.ts'
import { classNames } from '../../ui/classNames.ts'
import { StepBar } from '../../ui/StepBar.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { AccountMark } from './AccountMark.tsx'
import { DeliveryMark } from './DeliveryMark.tsx'
import { Link } from './Link.tsx'
import { progressMarks } from './progressMarks.ts'
import { Sparkline } from './Sparkline.tsx'
import { StanceCell } from './StanceCell.tsx'
import { partyTone, sides } from './stateMarks.ts'
import styles from './TermLedger.module.css'
import { dueDistance, timeGone } from './termLedgerDue.ts'
import { type LedgerRow, type Side, isPressing } from './termLedgerRows.ts'
import { noDayWords, unspokenWords } from './termLedgerWords.ts'
import { useAsOf } from './useAsOf.ts'

interface CellProps {
  readonly row: LedgerRow
}

/** A side’s cell where no side has a word on the term: a dash, and on a phone one line for all three. */
export function LedgerNoWord({ row: { headline }, side }: CellProps & { readonly side: Side }) {
  // Where the statements stand under a wider term, the account says so already.
  const isSaid = headline.recordedUnder !== null || side !== sides[0]
  return (
    <>
      <span className={styles.dash}>
        <StanceCell lines={[]} />
      </span>
      {!isSaid && <span className={styles.noWord}>No statement by any of the three sides on record</span>}
    </>
  )
}

/** The term’s title, and where in the texts it stands, or that it stands in none. */
export function LedgerTitle({ row: { term, headline } }: CellProps) {
  return (
    <>
      <Link to={paths.term(term.id)} className={classNames(styles.title, isPressing(headline) && styles.pressing)}>
        {say(term.title)}
      </Link>
      <span className={styles.quiet}>{term.inPublicText ? say(term.reference) : <Tag dashed>In no public text</Tag>}</span>
    </>
  )
}

/** Who owes it to whom, and who has it in hand where that is another. */
export function LedgerOwed({ row: { term } }: CellProps) {
  const { model } = useAsOf()
  return (
    <span>
      {partyName(model, term.obligor)}
      {term.beneficiary !== undefined && (
        <span className={styles.quiet}>to {partyName(model, term.beneficiary)}</span>
      )}
      {term.actors.map(({ party }) => (
        <span key={party} className={styles.quiet}>
          in the hands of {partyName(model, party)}
        </span>
      ))}
    </span>
  )
}

/** The due day or days, and how far off they are while the term is open. */
export function LedgerDue({ row: { due, headline } }: CellProps) {
  const { asOf } = useAsOf()
  const days = dueDays(due)
  if (days === null) {
    return <span className={styles.quiet}>{noDayWords(due)}</span>
  }
  const distance = dueDistance(due, headline.delivery.state, asOf)
  return (
    <span>
      {days}
      {distance !== null && <span className={styles.quiet}>{distance}</span>}
    </span>
  )
}

/** What has happened, and the latest counts as parts of the way. The days to come stand beside the due day. */
export function LedgerDelivery({ row: { term, headline } }: CellProps) {
  const { model, asOf } = useAsOf()
  const { state, facts } = headline.delivery
  const now = timeGone(model.agreement.signed.day, facts.due, asOf)
  const marks = progressMarks(term, facts.progress)
  return (
    <>
      <DeliveryMark delivery={headline.delivery} bare={state === 'under-way' || state === 'not-due'} />
      {marks.length > 0 && (
        <Link to={paths.term(term.id)} className={styles.steps}>
          <StepBar
            label={facts.progress.map((progress) => progressSentence(model, term, progress)).join(' ')}
            marks={marks.map(({ counter, at }) => ({ key: counter, at, tone: partyTone(counter) }))}
            now={now ?? undefined}
          />
          <Sparkline term={term} />
        </Link>
      )}
    </>
  )
}

/** What the parties say, about each party meant; where nothing is coded, where to look. */
export function LedgerAccounts({ row: { term, headline } }: CellProps) {
  const { model, asOf } = useAsOf()
  const wider = headline.recordedUnder === null ? undefined : model.index.terms.get(headline.recordedUnder)
  if (wider !== undefined) {
    return (
      <span className={styles.quiet}>
        Statements recorded under <Link to={paths.term(wider.id)}>{say(wider.title)}</Link>
      </span>
    )
  }
  const spoken = headline.accounts.filter(({ state }) => state !== 'no-statement')
  if (spoken.length === 0) {
    return <span className={styles.quiet}>{unspokenWords(model, term, asOf)}</span>
  }
  return (
    <ul className={styles.accounts}>
      {spoken.map((account) => (
        <li key={account.party}>
          <AccountMark account={account} />
        </li>
      ))}
    </ul>
  )
}

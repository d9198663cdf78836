import type { Day } from '../../model/days.ts'
import { publicBy } from '../../model/rule/publicBy.ts'
import type { Claim, Condition, Term } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { listOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { groupedBy } from '../shared/chart/groupedBy.ts'
import { SourceLine } from '../shared/SourceLine.tsx'
import { StatementTimeline } from '../shared/StatementTimeline.tsx'
import { TermLinks } from '../shared/TermLinks.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './WithdrawalConditions.module.css'

/** Conditions of one term that the same words name. */
interface Row {
  readonly term: Term
  readonly condition: Condition
  readonly on: readonly string[]
}

const rowsOf = (term: Term, asOf: Day): readonly Row[] =>
  [...groupedBy(term.conditions.filter((condition) => publicBy(condition, asOf)), ({ clause }) => say(clause)).values()].flatMap(
    (conditions) => {
      const [condition] = conditions
      return condition === undefined ? [] : [{ term, condition, on: conditions.map((each) => each.term) }]
    },
  )

const isOnPace = (claim: Claim): boolean =>
  claim.marks?.some((mark) => mark === 'commander-discretion' || mark === 'pandemic') ?? false

/** Who is said to set the pace, what slowed it, and what the withdrawal is said to wait on. */
export function WithdrawalConditions({ terms }: { readonly terms: readonly Term[] }) {
  const { model, asOf } = useAsOf()
  const ids = new Set(terms.map(({ id }) => id))
  const claims = model.claims.filter(
    (claim) => publicBy(claim, asOf) && isOnPace(claim) && claim.points.some(({ term }) => ids.has(term)),
  )
  const rows = terms.flatMap((term) => rowsOf(term, asOf))
  return (
    <>
      {claims.length === 0 ? (
        <Absent>No statement on the commander’s discretion or the pandemic is on record by {formatDay(asOf)}.</Absent>
      ) : (
        <StatementTimeline label="On the commander’s discretion and the pandemic" claims={claims} />
      )}
      {rows.length > 0 && <h3 className={styles.heading}>Conditions that are asserted</h3>}
      <ul className={styles.list}>
        {rows.map(({ term, condition, on }) => (
          <li key={`${term.id} ${on.join(' ')}`}>
            <p>
              <TermLinks terms={[term.id]} />, said to depend on: <TermLinks terms={on} />
            </p>
            <p>{say(condition.clause)}</p>
            <p className={styles.quiet}>
              {condition.assertedBy.length === 0
                ? 'Follows from the text.'
                : `Asserted by ${listOf(condition.assertedBy.map((party) => partyInSentence(model, party)))}.`}{' '}
              {condition.disputed ? 'In dispute whether it is a condition.' : 'Not disputed on record.'}
            </p>
            <SourceLine sources={condition.sources} />
          </li>
        ))}
      </ul>
    </>
  )
}

import { startOf } from '../../model/rule/effects.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import type { Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { listOf } from '../../text/formatNumber.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Link } from '../shared/Link.tsx'
import { RecordLink } from '../shared/RecordLink.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { conditionsBy } from './conditionsBy.ts'
import styles from './TermConditions.module.css'

/** What a term starts after by its own text, and the conditions that parties say it has. */
export function TermConditions({ term }: { readonly term: Term }) {
  const { model, asOf } = useAsOf()
  const conditions = conditionsBy(model, term, asOf)
  return (
    <Stack>
      {term.startsAfter.length > 0 && (
        <div>
          <h3>By its text, it starts after</h3>
          <ul className={styles.list}>
            {term.startsAfter.map((start) => (
              <li key={start.term}>
                <TermLink id={start.term} />
                <p>{say(start.clause)}</p>
                <Started term={start.term} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {conditions.length > 0 && (
        <div>
          <h3>Conditions that are asserted</h3>
          <p className={styles.lead}>They are shown beside the status and never change it.</p>
          <ul className={styles.list}>
            {conditions.map((condition) => (
              <li key={`${condition.term} ${condition.public.day}`}>
                <TermLink id={condition.term} />{' '}
                <Tag dashed={condition.disputed}>
                  {condition.disputed ? 'Disputed whether it is a condition' : 'Not disputed on record'}
                </Tag>
                <p>{say(condition.clause)}</p>
                <p className={styles.quiet}>
                  {condition.assertedBy.length === 0
                    ? 'Follows from the text.'
                    : `Asserted by ${listOf(condition.assertedBy.map((party) => partyInSentence(model, party)))}.`}
                </p>
                <SourceLine sources={condition.sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  )
}

function TermLink({ id }: { readonly id: string }) {
  const { model } = useAsOf()
  return <Link to={paths.term(id)}>{say(termOf(model, id).title)}</Link>
}

function Started({ term }: { readonly term: string }) {
  const { model, asOf } = useAsOf()
  const event = startOf(model, term, asOf)
  return event === null ? (
    <Absent>No record says that this has begun.</Absent>
  ) : (
    <p className={styles.quiet}>
      Begun: <RecordLink record={{ kind: 'event', id: event.id }} />
    </p>
  )
}

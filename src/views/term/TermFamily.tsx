import { hasStatements } from '../../model/rule/position.ts'
import type { Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { headlineOf } from '../../model/rule/headline.ts'
import { Stack } from '../../ui/Stack.tsx'
import { AccountMark } from '../shared/AccountMark.tsx'
import { DeliveryMark } from '../shared/DeliveryMark.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { familyOf } from './familyOf.ts'
import styles from './TermFamily.module.css'

/** The wider term a term is part of, and the terms that are part of it, each with where it stands. */
export function TermFamily({ term }: { readonly term: Term }) {
  const { model, asOf } = useAsOf()
  const { wider, parts } = familyOf(model, term, asOf)
  return (
    <Stack>
      {wider.length > 0 && <Members title="Part of" terms={wider} />}
      {!hasStatements(model, term.id, asOf) && wider.length > 0 && (
        <p>No statement is coded on this term; statements are recorded under the wider one.</p>
      )}
      {parts.length > 0 && <Members title="Its parts" terms={parts} />}
    </Stack>
  )
}

function Members({ title, terms }: { readonly title: string; readonly terms: readonly Term[] }) {
  const { model, asOf } = useAsOf()
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {terms.map((term) => {
          const { delivery, accounts } = headlineOf(model, term.id, asOf)
          return (
            <li key={term.id} className={styles.member}>
              <Link to={paths.term(term.id)}>{say(term.title)}</Link>
              <DeliveryMark delivery={delivery} />
              <span className={styles.accounts}>
                {accounts.map((account) => (
                  <AccountMark key={account.party} account={account} />
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

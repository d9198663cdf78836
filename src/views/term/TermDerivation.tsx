import { accountsOf } from '../../model/rule/account.ts'
import { deliveryOf } from '../../model/rule/delivery.ts'
import { paths } from '../../state/paths.ts'
import { formatDay } from '../../text/formatDay.ts'
import { stepSentence } from '../../text/sentences/stepSentence.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { AccountSteps } from './AccountSteps.tsx'
import { RestsOn } from './RestsOn.tsx'
import styles from './TermDerivation.module.css'

/** How the rule came to its answers on a term: the steps of delivery and the grounds of each account. */
export function TermDerivation({ term }: { readonly term: string }) {
  const { model, asOf } = useAsOf()
  const delivery = deliveryOf(model, term, asOf)
  return (
    <Stack gap="large">
      <div className={styles.axes}>
      <div>
        <h3>What has happened</h3>
        <ol className={styles.steps}>
          {delivery.steps.map((step) => {
            const { question, answer } = stepSentence(model, delivery, step)
            return (
              <li key={step.clause}>
                <p className={step.applies ? styles.decides : undefined}>{question}</p>
                <p>{answer}</p>
                <RestsOn records={step.records} />
              </li>
            )
          })}
        </ol>
      </div>
      {accountsOf(model, term, asOf).map((account) => (
        <AccountSteps key={account.party} account={account} />
      ))}
      </div>
      <p className={styles.note}>
        Only records that were public by {formatDay(asOf)} are used. <Link to={paths.method()}>The rule in full</Link>
      </p>
    </Stack>
  )
}

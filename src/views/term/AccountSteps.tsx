import type { Account, Allegation } from '../../model/rule/account.ts'
import type { RecordRef } from '../../model/rule/recordRef.ts'
import type { Statement } from '../../model/rule/statements.ts'
import { accountMeanings, groundWords } from '../../text/labels/accountMeanings.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { accountSentence, allegationCounts } from '../../text/sentences/accountSentence.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { RestsOn } from './RestsOn.tsx'
import styles from './TermDerivation.module.css'

const refs = (statements: readonly Statement[]): readonly RecordRef[] =>
  [...new Set(statements.map(({ claim }) => claim.id))].map((id) => ({ kind: 'claim', id }))

const of = (allegations: readonly Allegation[]) => refs(allegations.map(({ statement }) => statement))

/** Why the account about one party has its state, with every allegation it was worked out from. */
export function AccountSteps({ account }: { readonly account: Account }) {
  const { model } = useAsOf()
  const { allegations, deciding, settling, state, ground, party } = account
  const past = (why: Allegation['past']) => allegations.filter((allegation) => allegation.past === why)
  const earlier = past(null).filter((allegation) => !deciding.includes(allegation))
  return (
    <div>
      <h3>What is said about {partyInSentence(model, party)}</h3>
      <ol className={styles.steps}>
        <li>
          <p>Which allegation that is not past is the latest?</p>
          <p>{allegationCounts(account)}</p>
          <RestsOn label="Decides" records={of(deciding)} />
          <RestsOn label="Earlier" records={of(earlier)} />
          <RestsOn label="Past, for the term was delivered since" records={of(past('delivered-since'))} />
          <RestsOn label="Past, for the accuser later said kept" records={of(past('accuser-says-kept-since'))} />
        </li>
        <li>
          <p>What settles it?</p>
          <p>{groundWords[ground]}</p>
          <RestsOn label="Settled by" records={refs(settling)} />
        </li>
        <li>
          <p className={styles.decides}>
            {accountWords[state].label}: {accountSentence(model, account)}
          </p>
          <p>{accountMeanings[state]}</p>
        </li>
      </ol>
    </div>
  )
}

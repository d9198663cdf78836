import { type AccountGround, answerStates, ownWordStates } from '../../model/rule/account.ts'
import { type AccountState, accountStates } from '../../model/rule/states.ts'
import { saysValues } from '../../model/vocabulary.ts'
import { accountMeanings, groundWords } from '../../text/labels/accountMeanings.ts'
import { accountWords } from '../../text/labels/accountWords.ts'
import { saysWords } from '../../text/labels/claimWords.ts'
import { Columns } from '../../ui/Columns.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { accountMarks } from '../shared/stateMarks.ts'
import styles from './Method.module.css'

type StateTable = typeof answerStates

/** The order in which the rule looks for a ground. */
const grounds: readonly AccountGround[] = [
  'answered',
  'own-explanation',
  'no-answer',
  'other-side-says-kept',
  'own-word',
  'nothing-said',
]

/** The states of an account, how an answer or a party’s own word leads to one, and in which order that is looked for. */
export function MethodAccount() {
  return (
    <>
      <DataTable
        caption="The states, each always about one party’s conduct on one term"
        stack
        rows={accountStates}
        rowKey={(state) => state}
        rowId={(state) => state}
        columns={[
          { key: 'state', header: 'State', rowHeader: true, cell: (state) => <AccountLabel state={state} /> },
          { key: 'meaning', header: 'What it says', cell: (state) => accountMeanings[state] },
        ]}
      />
      <h3>How one is reached</h3>
      <Prose>
        <ol className={styles.steps}>
          {grounds.map((ground) => (
            <li key={ground}>{groundWords[ground]}</li>
          ))}
        </ol>
      </Prose>
      <Columns
        level={3}
        items={[
          { key: 'answer', heading: 'An answer to an allegation', children: <Leads label="What an answer leads to" table={answerStates} /> },
          { key: 'own', heading: 'The party’s own word, with no allegation', children: <Leads label="What the own word leads to" table={ownWordStates} /> },
        ]}
      />
      <Prose>
        <p>
          Where several allegations are of the latest day, or several answers, all are shown; of answers of equal date the
          one that stands first above gives the label. Earlier allegations are counted beside it, with how many were
          answered and for how long the oldest has had no answer on record. An allegation from before the term was
          delivered, or from before its own speaker said the term was kept, is past and decides nothing.
        </p>
      </Prose>
    </>
  )
}

function Leads({ label, table }: { readonly label: string; readonly table: StateTable }) {
  return (
    <ul className={styles.leads} aria-label={label}>
      {Object.entries(table).map(([value, state]) => {
        const says = saysValues.find((each) => each === value)
        return (
          says !== undefined && (
            <li key={value}>
              <span>says “{saysWords[says].label}”</span> <span aria-hidden="true">→</span> <AccountLabel state={state} />
            </li>
          )
        )
      })}
    </ul>
  )
}

function AccountLabel({ state }: { readonly state: AccountState }) {
  const { shape, tone } = accountMarks[state]
  return <Marker shape={shape} tone={tone} label={accountWords[state].label} />
}

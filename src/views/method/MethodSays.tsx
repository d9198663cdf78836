import { principalOf } from '../../model/rule/principal.ts'
import { type Says, saysValues } from '../../model/vocabulary.ts'
import { paths } from '../../state/paths.ts'
import { claimTitle } from '../../text/claimTitle.ts'
import { saysWords } from '../../text/labels/claimWords.ts'
import { saysMeanings } from '../../text/labels/saysMeanings.ts'
import { say } from '../../text/say.ts'
import { stanceSentence } from '../../text/sentences/stanceSentence.ts'
import { termOf } from '../../model/rule/lookUp.ts'
import { Absent } from '../../ui/Absent.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Link } from '../shared/Link.tsx'
import { saysMarks } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import { exampleOf } from './exampleOf.ts'
import styles from './Method.module.css'

/** What a statement can say of a party’s conduct on a term, each with the first statement on record that says it. */
export function MethodSays() {
  return (
    <DataTable
      caption="Values of a point, each in the sense of whoever speaks"
      stack
      rows={saysValues}
      rowKey={(says) => says}
      rowId={(says) => `says-${says}`}
      columns={[
        {
          key: 'says',
          header: 'Says',
          rowHeader: true,
          cell: (says) => <Marker shape={saysMarks[says].shape} tone={saysMarks[says].tone} label={saysWords[says].label} />,
        },
        { key: 'meaning', header: 'Meaning', width: 'wide', cell: (says) => saysMeanings[says] },
        { key: 'example', header: 'The first on record', cell: (says) => <Example says={says} /> },
      ]}
      note="A monitor’s finding is coded in the same way, beside its verdict on each term. When in doubt between two values the weaker is taken: mention before not kept, not yet before not kept, will before kept."
    />
  )
}

function Example({ says }: { readonly says: Says }) {
  const { model, asOf } = useAsOf()
  const example = exampleOf(model, says, asOf)
  if (example === null) return <Absent>None on record by this day</Absent>
  const { claim, point } = example
  return (
    <>
      <Link to={paths.claim(claim.id)}>{claimTitle(model, claim)}</Link>
      <span className={styles.example}>{say(claim.summary)}</span>
      <span className={styles.coded}>
        {stanceSentence(model, principalOf(model, claim.party), principalOf(model, point.about), says)}, on{' '}
        <Link to={paths.term(point.term)}>{say(termOf(model, point.term).title)}</Link>
      </span>
    </>
  )
}

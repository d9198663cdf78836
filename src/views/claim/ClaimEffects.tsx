import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import type { Claim, Point } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { saysMeanings } from '../../text/labels/saysMeanings.ts'
import { say } from '../../text/say.ts'
import { pointEffectSentence } from '../../text/sentences/pointEffectSentence.ts'
import { stanceSentence } from '../../text/sentences/stanceSentence.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { AccountMark } from '../shared/AccountMark.tsx'
import { Link } from '../shared/Link.tsx'
import { saysMarks } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './ClaimPage.module.css'
import { pointEffects } from './pointEffects.ts'

/** Point by point: what the statement says of whose conduct on which term, and what that does to the term's status. */
export function ClaimEffects({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  const by = principalOf(model, claim.party)
  return (
    <DataTable
      caption="Each point of the statement, and what it does to the account of the party it means"
      hideCaption
      stack
      rows={pointEffects(model, claim, asOf)}
      rowKey={({ point }) => `${point.term} ${point.about} ${point.says}`}
      columns={[
        { key: 'term', header: 'On', rowHeader: true, cell: ({ point }) => <TermCell point={point} /> },
        {
          key: 'says',
          header: 'Says',
          width: 'wide',
          cell: ({ point, account }) => (
            <Marker
              shape={saysMarks[point.says].shape}
              tone={saysMarks[point.says].tone}
              label={stanceSentence(model, by, account.party, point.says)}
              note={saysMeanings[point.says]}
            />
          ),
        },
        {
          key: 'effect',
          header: 'What that does',
          width: 'wide',
          cell: ({ point, account, role }) => (
            <>
              {pointEffectSentence(model, role, account)} <Derivation point={point} />
            </>
          ),
        },
        { key: 'account', header: 'The account as of this day', cell: ({ account }) => <AccountMark account={account} /> },
      ]}
    />
  )
}

function TermCell({ point }: { readonly point: Point }) {
  const { model } = useAsOf()
  const { id, title, reference, inPublicText } = termOf(model, point.term)
  return (
    <>
      <Link to={paths.term(id)}>{say(title)}</Link>
      <span className={styles.reference}>
        {say(reference)} {!inPublicText && <Tag dashed>In no public text</Tag>}
      </span>
    </>
  )
}

function Derivation({ point }: { readonly point: Point }) {
  const { model } = useAsOf()
  const { id, title } = termOf(model, point.term)
  return (
    <Link to={`${paths.term(id)}#derivation`} label={`How the status was derived: ${say(title)}`}>
      How the status was derived
    </Link>
  )
}

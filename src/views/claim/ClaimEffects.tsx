import { termOf } from '../../model/rule/lookUp.ts'
import { principalOf } from '../../model/rule/principal.ts'
import type { Claim } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { saysWords } from '../../text/labels/claimWords.ts'
import { say } from '../../text/say.ts'
import { pointEffectSentence } from '../../text/sentences/pointEffectSentence.ts'
import { stanceSentence } from '../../text/sentences/stanceSentence.ts'
import { Marker } from '../../ui/Marker.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { AccountMark } from '../shared/AccountMark.tsx'
import { Link } from '../shared/Link.tsx'
import { saysMarks } from '../shared/stateMarks.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import styles from './ClaimEffects.module.css'
import { type PointEffect, pointEffects } from './pointEffects.ts'

/** Point by point: what the statement says of whose conduct on which term, and what that does to the term's status. */
export function ClaimEffects({ claim }: { readonly claim: Claim }) {
  const { model, asOf } = useAsOf()
  return (
    <ol className={styles.list}>
      {pointEffects(model, claim, asOf).map((effect) => (
        <li key={`${effect.point.term} ${effect.point.about} ${effect.point.says}`} className={styles.item}>
          <Effect claim={claim} effect={effect} />
        </li>
      ))}
    </ol>
  )
}

function Effect({ claim, effect: { point, account, role } }: { readonly claim: Claim; readonly effect: PointEffect }) {
  const { model } = useAsOf()
  const term = termOf(model, point.term)
  const { shape, tone } = saysMarks[point.says]
  return (
    <>
      <h3 className={styles.term}>
        <Link to={paths.term(term.id)}>{say(term.title)}</Link>
      </h3>
      <p className={styles.reference}>
        {say(term.reference)} {!term.inPublicText && <Tag dashed>In no public text</Tag>}
      </p>
      <Marker
        shape={shape}
        tone={tone}
        label={stanceSentence(model, principalOf(model, claim.party), account.party, point.says)}
        note={saysWords[point.says].meaning}
      />
      <p className={styles.effect}>{pointEffectSentence(model, role, account)}</p>
      <AccountMark account={account} />
      <p className={styles.effect}>
        <Link to={`${paths.term(term.id)}#derivation`} label={`How the status of “${say(term.title)}” was derived`}>
          How this status was derived
        </Link>
      </p>
    </>
  )
}

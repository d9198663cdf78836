import { paths } from '../../state/paths.ts'
import { saysWords, verdictWords } from '../../text/labels/claimWords.ts'
import { partyInSentence, partyName } from '../../text/partyName.ts'
import { say } from '../../text/say.ts'
import { DateText } from '../shared/DateText.tsx'
import { Link } from '../shared/Link.tsx'
import type { MatrixLine } from '../shared/positionMatrix.ts'
import { useAsOf } from '../shared/useAsOf.ts'
import type { DutyLink } from './linkedFacts.ts'
import styles from './LinkStances.module.css'

/** Who says that what is waited on is kept, not kept, not yet or not owed: the latest word of each, with its statement. */
export function LinkStances({ link: { stances, on } }: { readonly link: DutyLink }) {
  if (stances.length === 0) return <p>No statement on record says whether {on.length === 1 ? 'it is' : 'they are'} kept.</p>
  return (
    <ul className={styles.stances}>
      {stances.map((line) => (
        <li key={`${line.term.id} ${line.by} ${line.about} ${line.says} ${line.claim.id}`}>
          <Stance line={line} isNamed={on.length > 1} />
        </li>
      ))}
    </ul>
  )
}

function Stance({ line: { term, by, about, says, claim, verdict }, isNamed }: { readonly line: MatrixLine; readonly isNamed: boolean }) {
  const { model } = useAsOf()
  const words = verdict === undefined ? `says: ${saysWords[says].label}` : verdictWords[verdict]
  return (
    <>
      {isNamed && <>On “{say(term.title)}”: </>}
      <Link to={paths.claim(claim.id)}>
        {partyName(model, by)} {words}
      </Link>
      , about {by === about ? 'its own side' : partyInSentence(model, about)}, <DateText date={claim.date} part={claim.datePart} />
    </>
  )
}

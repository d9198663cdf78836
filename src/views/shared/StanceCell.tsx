import { principalOf } from '../../model/rule/principal.ts'
import { paths } from '../../state/paths.ts'
import { saysWords, verdictWords } from '../../text/labels/claimWords.ts'
import { partyInSentence } from '../../text/partyName.ts'
import { Marker } from '../../ui/Marker.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { DateText } from './DateText.tsx'
import { Link } from './Link.tsx'
import { findingMark } from './findingMark.ts'
import styles from './StanceCell.module.css'
import type { StanceLine } from './stanceLines.ts'
import { saysMarks } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

interface StanceCellProps {
  readonly lines: readonly StanceLine[]
  /** Whether the party has other stances on the term, which the reader’s filters leave out. */
  readonly othersLeftOut?: boolean
}

/**
 * One party’s latest stances on a term, each with the party meant and the day, linked to the statement. The party whose
 * word it is heads the column; so each line begins with what it says, and the party meant never stands without “about”.
 */
export function StanceCell({ lines, othersLeftOut = false }: StanceCellProps) {
  const { model } = useAsOf()
  if (lines.length === 0) {
    const [sign, words] = othersLeftOut ? ['…', 'Other statements only'] : ['—', 'No statement on record']
    return (
      <span className={styles.none}>
        <span aria-hidden="true">{sign}</span>
        <VisuallyHidden>{words}</VisuallyHidden>
      </span>
    )
  }
  return (
    <ul className={styles.list}>
      {lines.map(({ about, says, claim, verdict }) => (
        <li key={`${about} ${says} ${claim.id}`}>
          <Link to={paths.claim(claim.id)} className={styles.stance}>
            <Marker
              {...(verdict === undefined ? saysMarks[says] : findingMark)}
              label={
                <>
                  <span className={styles.says}>{verdict === undefined ? `says: ${saysWords[says].label}` : verdictWords[verdict]}</span>
                  <VisuallyHidden>, </VisuallyHidden>
                </>
              }
              note={
                <>
                  about {about === principalOf(model, claim.party) ? 'its own side' : partyInSentence(model, about)}, <DateText date={claim.date} part={claim.datePart} />
                </>
              }
            />
          </Link>
        </li>
      ))}
    </ul>
  )
}

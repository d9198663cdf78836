import type { Position } from '../../model/rule/position.ts'
import { paths } from '../../state/paths.ts'
import { saysWords } from '../../text/labels/claimWords.ts'
import { partyName } from '../../text/partyName.ts'
import { Marker } from '../../ui/Marker.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { DateText } from './DateText.tsx'
import { Link } from './Link.tsx'
import styles from './StanceCell.module.css'
import { stanceLines } from './stanceLines.ts'
import { saysMarks } from './stateMarks.ts'
import { useAsOf } from './useAsOf.ts'

/** One party’s latest stances on a term, each with the party meant and the day, linked to the statement. */
export function StanceCell({ positions }: { readonly positions: readonly Position[] }) {
  const { model } = useAsOf()
  const lines = stanceLines(positions)
  if (lines.length === 0) {
    return (
      <span className={styles.none}>
        <span aria-hidden="true">—</span>
        <VisuallyHidden>No statement on record</VisuallyHidden>
      </span>
    )
  }
  return (
    <ul className={styles.list}>
      {lines.map(({ about, says, claim }) => (
        <li key={`${about} ${says}`}>
          <Link to={paths.claim(claim.id)} className={styles.stance}>
            <Marker
              {...saysMarks[says]}
              label={
                <>
                  <span className={styles.says}>{saysWords[says].label}</span>
                  <VisuallyHidden>, about </VisuallyHidden>
                </>
              }
              note={
                <>
                  {partyName(model, about)}, <DateText date={claim.date} part={claim.datePart} />
                </>
              }
            />
          </Link>
        </li>
      ))}
    </ul>
  )
}

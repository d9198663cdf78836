import { stanceRank } from '../../model/rule/position.ts'
import { saysValues } from '../../model/vocabulary.ts'
import { paths } from '../../state/paths.ts'
import { listOf } from '../../text/formatNumber.ts'
import { saysWords } from '../../text/labels/claimWords.ts'
import { Prose } from '../../ui/Prose.tsx'
import { Link } from '../shared/Link.tsx'

const ranks = [...new Set(Object.values(stanceRank))].sort((a, b) => b - a)
const valuesOf = (rank: number) => saysValues.filter((says) => stanceRank[says] === rank).map((says) => `“${saysWords[says].label}”`)

/** How the latest stance of a party is chosen. */
export function MethodPosition() {
  return (
    <Prose>
      <p>
        A position is a party’s latest stance about one party’s conduct on one term; it fills the{' '}
        <Link to={paths.parties()}>table of positions</Link>. Statements by those who speak for a party count as its own, and
        both names are shown. A weaker value never takes the place of a stronger one, however late it comes:
      </p>
      <ol>
        {ranks.map((rank, index) => (
          <li key={rank}>
            {index === 0 ? 'first ' : index === ranks.length - 1 ? 'last ' : 'then '}
            {listOf(valuesOf(rank))}
          </li>
        ))}
      </ol>
      <p>Where a party says two things of equal strength on one day, both stand.</p>
    </Prose>
  )
}

import { termsBy } from '../../model/rule/headline.ts'
import type { Term } from '../../model/types.ts'
import { paths } from '../../state/paths.ts'
import { say } from '../../text/say.ts'
import { Link } from '../shared/Link.tsx'
import { useAsOf } from '../shared/useAsOf.ts'
import { neighboursOf } from './neighboursOf.ts'
import styles from './TermNeighbours.module.css'

/** The terms before and after this one in the order of the record. */
export function TermNeighbours({ term }: { readonly term: string }) {
  const { model, asOf } = useAsOf()
  const { previous, next } = neighboursOf(termsBy(model, asOf), term)
  return (
    <nav className={styles.neighbours} aria-label="Neighbouring terms">
      <Neighbour direction="Previous term" term={previous} />
      <p>
        <Link to={paths.compare()} choices={{ term: [term] }}>Compare with another term</Link>
      </p>
      <Neighbour direction="Next term" term={next} />
    </nav>
  )
}

function Neighbour({ direction, term }: { readonly direction: string; readonly term: Term | null }) {
  if (term === null) return <span />
  return (
    <p>
      <span className={styles.direction}>{direction}</span>
      <Link to={paths.term(term.id)}>{say(term.title)}</Link>
    </p>
  )
}

import { paths } from '../../state/paths.ts'
import { Link } from '../shared/Link.tsx'
import styles from './WaysIn.module.css'

const ways = [
  { to: paths.terms(), label: 'The terms', about: 'one by one, with both sides' },
  { to: paths.claims(), label: 'Every statement', about: 'and who answered it' },
  { to: paths.argument(), label: 'The argument', about: 'who answered whom, drawn' },
  { to: paths.parties(), label: 'Positions', about: 'which party claims what' },
] as const

/** The ways on from the overview. */
export function WaysIn() {
  return (
    <nav aria-label="Ways in">
      <ul className={styles.list}>
        {ways.map(({ to, label, about }) => (
          <li key={to}>
            <Link to={to} className={styles.way}>
              {label}
            </Link>
            <span className={styles.about}>{about}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

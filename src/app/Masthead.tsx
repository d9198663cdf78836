import { paths } from '../state/paths.ts'
import { useTracker } from '../state/TrackerContext.tsx'
import { appName } from '../text/pageTitle.ts'
import { Link } from '../views/shared/Link.tsx'
import styles from './Masthead.module.css'
import { navigation } from './navigation.ts'

/** The name of the app and the ways in. */
export function Masthead() {
  const path = useTracker((state) => state.address.path)
  return (
    <header className={styles.masthead}>
      <div className={styles.inner}>
        <Link to={paths.home()} className={styles.name} current={path === paths.home()}>
          {appName}
        </Link>
        <nav aria-label="Main">
          <ul className={styles.list}>
            {navigation.map(({ to, label }) => (
              <li key={to}>
                <Link to={to} className={path.startsWith(to) ? styles.currentLink : styles.link} current={path === to}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

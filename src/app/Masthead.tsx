import { paths } from '../state/paths.ts'
import { useTracker } from '../state/TrackerContext.tsx'
import { appName } from '../text/pageTitle.ts'
import { Icon } from '../ui/Icon.tsx'
import { Masthead as Frame } from '../ui/Masthead.tsx'
import { NavLinks } from '../ui/NavLinks.tsx'
import { Link } from '../views/shared/Link.tsx'
import styles from './Masthead.module.css'
import { navigation } from './navigation.ts'
import { useSearchKey } from './useSearchKey.ts'

/** `page` on the page itself, `true` on pages below it. */
const standing = (path: string, to: string): 'page' | 'true' | undefined =>
  path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined

/** The name of the app and the ways in. */
export function Masthead() {
  const path = useTracker((state) => state.address.path)
  const searchKey = useTracker((state) => state.searchKey)
  useSearchKey()
  return (
    <Frame
      brand={
        <Link to={paths.home()} current={path === paths.home() ? 'page' : undefined}>
          {appName}
        </Link>
      }
      tagline="The US–Taliban agreement of 29 February 2020, term by term"
      nav={
        <NavLinks
          label="Main"
          links={navigation.map(({ to, label }) => ({
            key: to,
            link: (
              <Link to={to} current={standing(path, to)}>
                {label}
              </Link>
            ),
          }))}
          last={
            <Link to={paths.search()} className={styles.search} current={standing(path, paths.search())}>
              <Icon name="search" /> Search {searchKey && <kbd className={styles.key}>/</kbd>}
            </Link>
          }
        />
      }
    />
  )
}

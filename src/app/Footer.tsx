import { setTheme } from '../state/actions.ts'
import { paths } from '../state/paths.ts'
import { themes } from '../state/preferences.ts'
import { useTracker, useTrackerHandle } from '../state/TrackerContext.tsx'
import { formatDay } from '../text/formatDay.ts'
import { searchedWords } from '../text/sentences/responseSentence.ts'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { Link } from '../views/shared/Link.tsx'
import styles from './Footer.module.css'

const themeWords = { system: 'As the system', light: 'Light', dark: 'Dark' } as const

/** What the record is, how far it reaches, and how the page is lit. */
export function Footer() {
  const tracker = useTrackerHandle()
  const { agreement, version } = useTracker((state) => state.model)
  const model = useTracker((state) => state.model)
  const theme = useTracker((state) => state.theme)
  const { from, to } = agreement.coverage
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.text}>
          <p>
            The record covers {formatDay(from)} to {formatDay(to)}, version {version}. It says who said what, who
            answered and what was counted by whom; it does not say who is right.{' '}
            <Link to={paths.method()}>How every status is worked out</Link>.
          </p>
          <p>Answers were looked for in {searchedWords(model)}. Record: CC BY 4.0. Code: MIT. Nothing you do here leaves your browser.</p>
        </div>
        <SegmentedControl
          legend="Colours"
          value={theme}
          options={themes.map((value) => ({ value, label: themeWords[value] }))}
          onChange={(value) => {
            const chosen = themes.find((item) => item === value)
            if (chosen !== undefined) setTheme(tracker, chosen)
          }}
        />
      </div>
    </footer>
  )
}

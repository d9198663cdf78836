import { useEffect } from 'react'
import { setTheme } from '../state/actions.ts'
import { keepSpots } from '../state/keepSpots.ts'
import { paths } from '../state/paths.ts'
import { type Theme, themes } from '../state/preferences.ts'
import { useTracker, useTrackerHandle } from '../state/TrackerContext.tsx'
import { formatDay } from '../text/formatDay.ts'
import { searchedWords } from '../text/sentences/searchedWords.ts'
import { Colophon } from '../ui/Colophon.tsx'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { Split } from '../ui/Split.tsx'
import { Stack } from '../ui/Stack.tsx'
import { Link } from '../views/shared/Link.tsx'
import { PageAnchor } from '../views/shared/PageAnchor.tsx'
import { useAsOf } from '../views/shared/useAsOf.ts'
import { KeptOnDevice } from './KeptOnDevice.tsx'

const themeWords: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** What the record is, how far it reaches, and how the page is lit. */
export function Footer() {
  const tracker = useTrackerHandle()
  const { model, asOf } = useAsOf()
  const theme = useTracker((state) => state.theme)
  const { from, to } = model.agreement.coverage
  // Here, as it is needed on every page and not before somebody leaves one: the shell stays small.
  useEffect(keepSpots, [])
  return (
    <Colophon>
      <Split
        aside={
          <SegmentedControl
            legend="Colours"
            value={theme}
            options={themes.map((value) => ({ value, label: themeWords[value] }))}
            onChange={(value) => {
              const chosen = themes.find((item) => item === value)
              if (chosen !== undefined) setTheme(tracker, chosen)
            }}
          />
        }
      >
        <Stack gap="small">
          <p>
            The record covers {formatDay(from)} to {formatDay(to)}, version {model.version}. It shows who said what, who
            answered and what was counted by whom. It does not say who is right.{' '}
            <Link to={paths.method()}>How every status is worked out</Link>. <PageAnchor to={paths.data()}>Data, feeds and calendars</PageAnchor>
          </p>
          <p>Answers were looked for in {searchedWords(model, asOf)}.</p>
          <p>Record: CC BY 4.0. Code: MIT. Nothing you do here leaves your browser.</p>
          <KeptOnDevice />
        </Stack>
      </Split>
    </Colophon>
  )
}

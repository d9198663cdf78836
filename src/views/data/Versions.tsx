import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'
import { Absent } from '../../ui/Absent.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { useAsOf } from '../shared/useAsOf.ts'

/** The versions of the record, the newest first, with what changed in each. */
export function Versions() {
  const { model } = useAsOf()
  const versions = (model.versions ?? []).toReversed()
  if (versions.length === 0) return <Absent>This record keeps no change log.</Absent>
  return (
    <Prose>
      {versions.map(({ version, day, summary, changes }) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <h3 id={`version-${version}`}>
            Version {version}, <time dateTime={day}>{formatDay(day)}</time>
          </h3>
          <p>{say(summary)}</p>
          <ul>
            {changes.map((change) => (
              <li key={say(change)}>{say(change)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Prose>
  )
}

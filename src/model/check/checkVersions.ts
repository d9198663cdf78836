import type { Report } from '../problem.ts'
import type { RecordFile } from '../schema.ts'

const parts = (version: string): readonly number[] => version.split('.').map(Number)

/** Whether one version comes before another, number by number. */
function isBefore(a: string, b: string): boolean {
  const later = parts(b)
  const at = parts(a).findIndex((part, n) => part !== later[n])
  const [mine, other] = [parts(a)[at], later[at]]
  return mine !== undefined && other !== undefined && mine < other
}

/** The change log runs from the oldest version to this one, and no day comes before the one above it. */
export function checkVersions(record: RecordFile, report: Report): void {
  const { versions, version } = record
  const last = versions?.at(-1)
  if (versions === undefined || last === undefined) return
  versions.forEach((item, at) => {
    const earlier = versions[at - 1]
    if (earlier === undefined) return
    if (!isBefore(earlier.version, item.version)) {
      report('file', `versions[${at}].version`, `version ${item.version} does not come after ${earlier.version}`, 'Put the versions in order, each once, the oldest first.')
    }
    if (item.day < earlier.day) {
      report('file', `versions[${at}].day`, `version ${item.version} is dated ${item.day}, before version ${earlier.version}`, 'Correct the day.')
    }
  })
  if (last.version !== version) {
    report('file', 'versions', `the change log ends with version ${last.version} and the record is version ${version}`, 'Say in `versions` what is new in this version, or correct `version`.')
  }
}

import type { Model, Version } from './types.ts'

/** A version of the record, and those that came after it, the oldest first, the record's own last. */
export interface VersionsSince {
  readonly version: Version
  readonly later: readonly Version[]
}

/** Looks up a version by its name, such as `0.1.0`. Null for a name that the change log does not know. */
export function versionsSince(model: Model, name: string): VersionsSince | null {
  const versions = model.versions ?? []
  const at = versions.findIndex(({ version }) => version === name)
  const version = versions[at]
  return version === undefined ? null : { version, later: versions.slice(at + 1) }
}

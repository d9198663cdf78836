import type { Day } from '../../model/days.ts'
import type { Model, Version } from '../../model/types.ts'
import { versionsSince } from '../../model/versionsSince.ts'
import { formatDay } from '../formatDay.ts'
import { countOf } from '../formatNumber.ts'
import { say } from '../say.ts'

/** That an address was made from another version than is shown, and of which days both are; an unknown one is said to be unknown. */
export function otherVersionSentence(model: Model, name: string): string {
  const versions = model.versions ?? []
  const named = versionsSince(model, name)
  const own = versions.at(-1)
  const was =
    named !== null
      ? `This address was made from version ${name} of the record, of ${formatDay(named.version.day)}.`
      : `This address names version ${name} of the record, which is unknown here: ${versions.length === 0 ? 'the record keeps no change log' : 'the record’s change log does not list it'}.`
  return `${was} What is shown is version ${model.version}${own === undefined ? '' : `, of ${formatDay(own.day)}`}; it may read differently.`
}

/** How many versions came after the one that an address names, and how many changes they list. */
export function laterVersionsSentence(later: readonly Version[]): string {
  const changes = later.reduce((sum, version) => sum + version.changes.length, 0)
  return `${countOf(later.length, 'version')} came after it, with ${changes === 0 ? 'no changes' : countOf(changes, 'change')} listed:`
}

/** A version by name and day, with what it is in short. Without that where the page stands at an earlier day, of which it need not speak. */
export const versionLine = ({ version, day, summary }: Version, withSummary: boolean): string =>
  `Version ${version}, ${formatDay(day)}${withSummary ? `: ${say(summary)}` : ''}`

/** The name of the list of changes. Before the last day it says that the list speaks of all days. Null for the last day. */
export const changesListName = (asOf: Day | null): string =>
  asOf === null ? 'What changed' : `What changed in the whole record, also on what came after ${formatDay(asOf)}`

import { type Address, withPatch } from './address.ts'
import { choiceKeys, choiceTable } from './choiceTable.ts'
import type { ChoicesPatch } from './choices.ts'
import { readPath } from './pathname.ts'
import { placeOf } from './place.ts'
import type { TrackerState } from './store.ts'

/** What has to be known to say where a link leads. */
export type Standpoint = Pick<TrackerState, 'model' | 'base' | 'address'>

/**
 * Where a link or an action leads from here. The day, the earlier day and the version go along to every page; the
 * other choices stay only while the page stays. What the patch names comes last and wins.
 */
export function destination({ model, base, address }: Standpoint, path: string, patch: ChoicesPatch = {}): Address {
  const pathname = readPath(placeOf(path).pathname, '/')
  const left = pathname === address.path ? {} : leftBehind
  return withPatch(pathname, address.choices, { ...left, ...patch }, base, model)
}

const leftBehind: ChoicesPatch = Object.fromEntries(
  choiceKeys.filter((key) => choiceTable[key].role !== 'standpoint').map((key) => [key, undefined]),
)

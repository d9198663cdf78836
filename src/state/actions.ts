import type { Day } from '../model/days.ts'
import { choiceKeys, choiceTable } from './choiceTable.ts'
import type { ChoicesPatch } from './choices.ts'
import { destination } from './destination.ts'
import { placeOf } from './place.ts'
import type { Theme } from './preferences.ts'
import type { Tracker } from './store.ts'

/** Whether an action rewrites the entry the reader is on, as while typing. Otherwise it adds one to go back from. */
type ActionOptions = { readonly replace?: boolean }

/** Goes to a page; see `destination` for what is carried along. The path may end in a fragment. */
export function goTo(
  tracker: Tracker,
  path: string,
  patch: ChoicesPatch = {},
  { replace = false }: ActionOptions = {},
): Promise<void> {
  const address = destination(tracker.store.getState(), path, patch)
  return tracker.open(address, replace ? 'replace' : 'push', placeOf(path).hash)
}

/** Changes some choices on the page the reader is on. */
export function choose(tracker: Tracker, patch: ChoicesPatch, options: ActionOptions = {}): Promise<void> {
  return goTo(tracker, tracker.store.getState().address.path, patch, options)
}

/** Reads the record as of a day; without one, as of the last day it covers. */
export function setAsOf(tracker: Tracker, day: Day | undefined, options: ActionOptions = {}): Promise<void> {
  return choose(tracker, { asof: day }, options)
}

/** Takes every filter away. The day, the version and the order of the list stay. */
export function clearFilters(tracker: Tracker): Promise<void> {
  return choose(tracker, noFilters)
}

/** Lights the page as the reader chose, now and at the next visit. */
export function setTheme(tracker: Tracker, theme: Theme): void {
  tracker.preferences.rememberTheme(theme)
  tracker.store.setState({ theme })
}

/** Has `/` open the search or leaves the key alone, now and at the next visit. */
export function setSearchKey(tracker: Tracker, searchKey: boolean): void {
  tracker.preferences.rememberSearchKey(searchKey)
  tracker.store.setState({ searchKey })
}

const noFilters: ChoicesPatch = Object.fromEntries(
  choiceKeys.filter((key) => choiceTable[key].role === 'filter').map((key) => [key, undefined]),
)

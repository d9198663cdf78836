import { readAddress } from '../../src/state/address.ts'
import { memoryHistory } from '../../src/state/history.ts'
import { placeOf } from '../../src/state/place.ts'
import { memoryPreferences } from '../../src/state/preferences.ts'
import { type Prepare, createTracker } from '../../src/state/store.ts'
import { smallModel } from './smallModel.ts'

/** A tracker that has just been opened at an address, with its history at hand. */
export function startTracker(
  url: string,
  { base = '/', prepare = () => {} }: { readonly base?: string; readonly prepare?: Prepare } = {},
) {
  const history = memoryHistory(url)
  const preferences = memoryPreferences()
  const address = readAddress(placeOf(url), base, smallModel)
  const tracker = createTracker({ model: smallModel, address, base, history, preferences, prepare })
  return { tracker, history, preferences, state: () => tracker.store.getState() }
}

import type { Day } from '../../model/days.ts'
import { asOfDay } from '../../state/asOfDay.ts'
import { useShown } from '../../state/ShownAddress.tsx'
import type { TrackerState } from '../../state/store.ts'
import { useTracker } from '../../state/TrackerContext.tsx'
import { previousMoment } from './sinceOptions.ts'

const sinceOf = (state: TrackerState): Day => state.address.choices.since ?? previousMoment(state.model, asOfDay(state))

/** The earlier of the two days: the one the reader chose, else the last moment before the day shown. */
export const useSince = (): Day => useShown(sinceOf)

/** The same for its controls, which show at once what was chosen. */
export const useChosenSince = (): Day => useTracker(sinceOf)

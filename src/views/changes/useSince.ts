import type { Day } from '../../model/days.ts'
import { asOfDay } from '../../state/asOfDay.ts'
import { useTracker } from '../../state/TrackerContext.tsx'
import { previousMoment } from './sinceOptions.ts'

/** The earlier of the two days: the one the reader chose, else the last moment before the day shown. */
export const useSince = (): Day =>
  useTracker((state) => state.address.choices.since ?? previousMoment(state.model, asOfDay(state)))

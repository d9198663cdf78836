import type { Day } from '../../model/days.ts'
import { useTracker } from '../../state/TrackerContext.tsx'

/** The earlier of the two days: the one the reader chose, else the first day of the record. */
export const useSince = (): Day =>
  useTracker((state) => state.address.choices.since ?? state.model.agreement.coverage.from)

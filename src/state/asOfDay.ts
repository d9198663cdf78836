import type { Day } from '../model/days.ts'
import type { TrackerState } from './store.ts'

/** The day the record is read as of: the reader's choice, or else the last day the record covers. */
export const asOfDay = ({ address, model }: Pick<TrackerState, 'address' | 'model'>): Day =>
  address.choices.asof ?? model.agreement.coverage.to

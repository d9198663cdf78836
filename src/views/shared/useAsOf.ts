import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { asOfDay } from '../../state/asOfDay.ts'
import { useTracker } from '../../state/TrackerContext.tsx'

/** The record and the day it is looked at: what every view computes from. */
export function useAsOf(): { readonly model: Model; readonly asOf: Day } {
  const model = useTracker((state) => state.model)
  const asOf = useTracker(asOfDay)
  return { model, asOf }
}

import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { asOfDay } from '../../state/asOfDay.ts'
import { useShown } from '../../state/ShownAddress.tsx'

/** The record and the day it is looked at: what every view computes from. */
export function useAsOf(): { readonly model: Model; readonly asOf: Day } {
  const model = useShown((state) => state.model)
  const asOf = useShown(asOfDay)
  return { model, asOf }
}

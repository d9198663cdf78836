import { seriesOf } from '../model/rule/lookUp.ts'
import type { Model, Observation } from '../model/types.ts'
import { say } from './say.ts'

/** What a number of a series counts, in the number it asks for: `1 prisoner`, `20 prisoners`, `1 to 3 bases`. */
export function unitFor(model: Model, { series, upTo }: Observation, value: number | undefined): string {
  const unit = say(seriesOf(model, series).unit)
  return value === 1 && upTo === undefined ? unit.replace(/s$/, '') : unit
}

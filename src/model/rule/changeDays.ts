import type { Day } from '../days.ts'
import type { Model } from '../types.ts'
import { remember } from './remember.ts'

/** The days within the coverage on which a record of the deal became public or a named moment stands, oldest first. */
export const changeDays = remember('changeDays', (model: Model): readonly Day[] => {
  const { from, to } = model.agreement.coverage
  const records = [...model.claims, ...model.events, ...model.observations, ...model.terms]
  const readings = model.terms.flatMap((term) => term.due?.readings ?? [])
  const days = [
    ...records.map((record) => record.public.day),
    ...readings.map((reading) => reading.public.day),
    ...model.agreement.moments.map((moment) => moment.day),
  ]
  return [...new Set(days)].filter((day) => day >= from && day <= to).sort()
})

/** The nearest such day before another, or null. */
export const dayBefore = (model: Model, asOf: Day): Day | null =>
  changeDays(model).findLast((day) => day < asOf) ?? null

/** The nearest such day after another, or null. */
export const dayAfter = (model: Model, asOf: Day): Day | null => changeDays(model).find((day) => day > asOf) ?? null

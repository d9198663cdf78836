import { type Day, addDays } from '../days.ts'
import type { Model } from '../types.ts'
import { changeDays } from './changeDays.ts'
import { dueOf } from './due.ts'
import { remember } from './remember.ts'

/**
 * The days within the coverage at whose end a status can be another than at the end of the day before, oldest first:
 * those on which a record became public, and the day after each due day, as it was read on any of those days.
 */
export const statusDays = remember('statusDays', (model: Model): readonly Day[] => {
  const { from, to } = model.agreement.coverage
  const changes = changeDays(model)
  const dated = model.terms.filter(({ due }) => due !== undefined)
  const due = changes.flatMap((asOf) =>
    dated.flatMap((term) => dueOf(model, term, asOf).readings.flatMap(({ day }) => (day === null ? [] : [addDays(day, 1)]))),
  )
  return [...new Set([...changes, ...due])].filter((day) => day >= from && day <= to).sort()
})

import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'

const momentsBefore = (model: Model, asOf: Day) =>
  model.agreement.moments.filter(({ day }) => day < asOf).toSorted((a, b) => (a.day < b.day ? 1 : -1))

/** The named moments before a day, the latest first: days to compare it with. */
export const sinceOptions = (model: Model, asOf: Day): readonly { readonly value: Day; readonly label: string }[] =>
  momentsBefore(model, asOf).map(({ day, title }) => ({ value: day, label: `${formatDay(day)}: ${say(title)}` }))

/** The day to compare with where the reader chose none: the last moment before, else the first day of the record. */
export const previousMoment = (model: Model, asOf: Day): Day =>
  momentsBefore(model, asOf)[0]?.day ?? model.agreement.coverage.from

import type { Day } from '../../model/days.ts'
import type { Model } from '../../model/types.ts'
import { formatDay } from '../../text/formatDay.ts'
import { say } from '../../text/say.ts'

/** The named moments before a day, the latest first: days to compare it with. */
export const sinceOptions = (model: Model, asOf: Day): readonly { readonly value: Day; readonly label: string }[] =>
  model.agreement.moments
    .filter(({ day }) => day < asOf)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ day, title }) => ({ value: day, label: `${formatDay(day)}: ${say(title)}` }))

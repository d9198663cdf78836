import { termsBy } from '../../model/rule/headline.ts'
import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _, asOf) =>
  `${countOf(termsBy(model, asOf).length, 'term')} as of ${formatDay(asOf)}: what has happened with each, and what each side says.`

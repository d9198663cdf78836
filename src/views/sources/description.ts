import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import { usedSources } from '../shared/sourceUse.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _id, asOf) =>
  `${countOf(usedSources(model, asOf).length, 'source')} that the record rests on by ${formatDay(asOf)}, and what rests on each.`

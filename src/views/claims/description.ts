import { formatDay } from '../../text/formatDay.ts'
import { countOf } from '../../text/formatNumber.ts'
import type { Description } from '../shared/viewDefinition.ts'
import { claimRows } from './claimRows.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (model, _, asOf) =>
  `${countOf(new Set(claimRows(model, asOf).map(({ claim }) => claim)).size, 'statement')} on the Doha agreement, each with speaker, date, source and who answered, as of ${formatDay(asOf)}.`

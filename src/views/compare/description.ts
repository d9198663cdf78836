import { formatDay } from '../../text/formatDay.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (_, __, asOf) =>
  `Two terms, two parties or two days of the record side by side, the same facts on the same line, with what differs marked. As of ${formatDay(asOf)}.`

import { formatDay } from '../../text/formatDay.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (_, __, asOf) =>
  `Search the terms of the Doha agreement, the statements about them, people, parties, events and sources, as public by ${formatDay(asOf)}.`

import { formatDay } from '../../text/formatDay.ts'
import type { Description } from '../shared/viewDefinition.ts'

/** Says what the page shows, for those who meet it in a list of results. */
export const description: Description = (_, __, asOf) =>
  `Which party says what about which term of the Doha agreement, as of ${formatDay(asOf)}, and who is who.`

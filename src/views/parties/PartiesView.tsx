import { formatDay } from '../../text/formatDay.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { PartiesPage } from './PartiesPage.tsx'

/** `/parties`: which party claims what about which term, and who is who. */
export const view: ViewDefinition = {
  Page: PartiesPage,
  title: () => 'Parties and positions',
  describe: (_, __, asOf) =>
    `Which party says what about which term of the Doha agreement, as of ${formatDay(asOf)}, and who is who.`,
  exists: () => true,
}

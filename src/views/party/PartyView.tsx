import { partyName } from '../../text/partyName.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { more } from './partyLater.ts'
import { PartyPage } from './PartyPage.tsx'

/** `/parties/:id`: one party, what it owes and is owed, what it said, whom it accused and whom it answered. */
export const view: ViewDefinition = {
  Page: PartyPage,
  title: (model, id) => partyName(model, id),
  exists: (model, id) => model.index.parties.has(id),
  later: [more],
}

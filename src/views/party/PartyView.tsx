import { partyOf } from '../../model/rule/lookUp.ts'
import { formatDay } from '../../text/formatDay.ts'
import { partyInSentence, partyName } from '../../text/partyName.ts'
import type { ViewDefinition } from '../shared/viewDefinition.ts'
import { PartyPage } from './PartyPage.tsx'

/** `/parties/:id`: one party, what it owes and is owed, what it said, whom it accused and whom it answered. */
export const view: ViewDefinition = {
  Page: PartyPage,
  title: (model, id) => partyName(model, id),
  describe: (model, id, asOf) =>
    partyOf(model, id).public.day <= asOf
      ? `What ${partyInSentence(model, id)} said about the terms of the Doha agreement, whom it accused and whom it answered, as of ${formatDay(asOf)}.`
      : `Not public by ${formatDay(asOf)}.`,
  exists: (model, id) => model.index.parties.has(id),
}
